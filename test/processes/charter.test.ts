import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'daybreak-charter-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number;
  out: string[];
  err: string;
}
const daybreak = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) =>
    execFile(process.execPath, ['dist/src/cli.js', 'charter', ...args], (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out: out.split('\n').filter(Boolean), err });
    }),
  );
async function file(name: string, ...lines: string[]): Promise<string> {
  const at = path.join(folder, name);
  await writeFile(at, lines.join('\n'));
  return at;
}

describe('daybreak charter check', () => {
  it('says that nothing is wrong, and ends with 0', async () => {
    expect(await daybreak('check', 'charters/agency.yml')).toMatchObject({
      code: 0,
      out: ['charters/agency.yml: nothing is wrong. “An agency” has 9 kinds.'],
    });
  });

  it('tells every mistake with its line and column, and ends with 1', async () => {
    const yaml = await file(
      'bad.yml',
      'version: 1',
      'name: Ours',
      'kinds:',
      '  task:',
      '    answer_within: soon',
      '    place: 3',
    );
    expect(await daybreak('check', yaml)).toMatchObject({
      code: 1,
      out: [
        `${yaml}:5:20: kinds.task.answer_within: Expected a time here, such as "30 min", "4 h" or "1 working day".`,
        `${yaml}:6:12: kinds.task.place: Expected settings, each with its name, here.`,
      ],
    });
  });

  it('ends with 2 when there is no such file', async () => {
    const { code, err } = await daybreak('check', path.join(folder, 'none.yml'));
    expect(code).toBe(2);
    expect(err).toContain('none.yml cannot be read.');
  });
});

describe('daybreak charter test', () => {
  const messages = [
    { text: 'the site is down for all customers', channel: 'general', kind: 'urgent' },
    { text: 'https://github.com/a/b/pull/3', channel: '#general', kind: 'task' },
    { text: 'the site is down for all customers', channel: 'random' },
    { text: 'ok', kind: null },
  ].map((line) => JSON.stringify(line));

  it('prints one JSON line for each message, and how often it was right elsewhere', async () => {
    const { code, out, err } = await daybreak('test', await file('m.jsonl', ...messages), '--json');
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ kind: 'urgent', place: '#incidents', confidence: 0.95 }),
      {
        kind: 'task',
        place: 'the tracker (https://linear.app)',
        confidence: 0.95,
        reason: 'the link github.com/a/b/pull/3',
      },
      { kind: null, place: null, confidence: 0, reason: null },
      { kind: null, place: null, confidence: 0, reason: null },
    ]);
    expect(err).toContain('all          precision 1.00  recall 1.00  (2 right of 2 said, 2 labelled)');
  });

  it('takes another charter', async () => {
    const yaml = await file(
      'own.yml',
      'version: 1',
      'name: Ours',
      'kinds:',
      '  task: { channels: [work], recognise: { words: [site] } }',
    );
    const { out } = await daybreak(
      'test',
      await file('one.jsonl', JSON.stringify({ text: 'see the site' })),
      '--charter',
      yaml,
    );
    expect(out[0]).toMatch(/^task +0\.\d\d +#work +because of the word “site”$/);
  });

  it('says which line is none, or what is wrong in the charter, and ends with 2', async () => {
    const bad = await daybreak('test', await file('bad.jsonl', messages[0] ?? '', 'what?'));
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('bad.jsonl:2 is not a message.');
    const yaml = await file('none.yml', 'version: 1');
    const wrong = await daybreak('test', await file('m.jsonl', ...messages), '--charter', yaml);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('none.yml:1:1: name: name is missing');
  });
});
