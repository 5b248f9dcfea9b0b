import { randomBytes } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'daybreak';

/** A database of this test's own, with every table and no rows. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const template = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(template, `create database ${name} template ${TEMPLATE}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(template, `drop database ${name} with (force)`) };
}

async function asAdmin(template: string, statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
