import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type AnySchema } from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../src/platform/config.js';
import { describeSettings, SETTING_NAMES } from '../src/platform/settings.js';

const Service = z.looseObject({
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.unknown()).default({}),
  healthcheck: z.unknown().optional(),
  volumes: z.array(z.string()).default([]),
});
const Compose = z.looseObject({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.unknown()),
});

const composeText = readFileSync('docker-compose.yml', 'utf8');
const composeFile: unknown = parse(composeText);
const compose = Compose.parse(composeFile);
const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' ').split('\n');
const packageJson = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Of the database container, not of the bot. */
const FOR_COMPOSE_ALONE = 'POSTGRES_PASSWORD';
/** Compose gives a database, so nothing is kept in a folder. */
const NOT_IN_COMPOSE = 'DATA_DIR';

/** What is wrong with `value` by the JSON schema in `file`. */
function faultsBy(file: string, value: unknown): unknown {
  // The specification names its dialect by an address that Ajv does not know.
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as AnySchema);
  return validate(value) ? [] : validate.errors;
}

describe('docker-compose.yml', () => {
  it('uses only keys and values of the compose file format', () => {
    expect(faultsBy('test/support/schemas/compose-file.json', composeFile)).toEqual([]);
  });

  const specification = '../shared/reference/compose-spec.json';
  const isHere = existsSync(specification);
  (isHere ? it : it.skip)(
    `holds to the compose specification’s own schema${isHere ? '' : ' (skipped: a copy of it is not beside this checkout)'}`,
    () => expect(faultsBy(specification, composeFile)).toEqual([]),
  );

  it('waits only for services that are there and can say that they are well', () => {
    for (const { depends_on } of Object.values(compose.services)) {
      for (const name of Object.keys(depends_on)) expect(compose.services[name]?.healthcheck).toBeDefined();
    }
  });

  it('declares exactly the volumes it uses', () => {
    const used = Object.values(compose.services).flatMap(({ volumes }) =>
      volumes.map((volume) => volume.split(':')[0]),
    );
    expect(Object.keys(compose.volumes).sort()).toEqual(used.sort());
  });

  it('hands the bot every setting there is, and nothing else', () => {
    const given = Object.keys(compose.services['bot']?.environment ?? {});
    expect(given.sort()).toEqual(SETTING_NAMES.filter((name) => name !== NOT_IN_COMPOSE).sort());
  });

  it('takes from .env only what .env.example names', () => {
    const taken = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    expect(taken.length).toBeGreaterThan(5);
    expect(taken.filter((name) => !exampleNames.includes(name ?? ''))).toEqual([]);
  });

  it('starts the bot with what .env.example leaves to its defaults', () => {
    const filledIn: Record<string, string> = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'a-signing-secret',
      ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
      [FOR_COMPOSE_ALONE]: 'abc123',
    };
    const environment = Object.entries(compose.services['bot']?.environment ?? {});
    const config = readConfig(
      Object.fromEntries(environment.map(([name, value]) => [name, interpolated(value, filledIn)])),
    );
    expect(config).toMatchObject({
      databaseUrl: 'postgres://daybreak:abc123@postgres:5432/daybreak',
      redisUrl: 'redis://redis:6379',
      role: 'all',
      port: 3000,
      logLevel: 'info',
      slack: { apiUrl: 'https://slack.com/api/', transport: { kind: 'http' } },
    });
  });
});

/** `${NAME}`, `${NAME:-default}` and `${NAME:?reason}`, from the inside out. */
function interpolated(value: string, env: Record<string, string>): string {
  const next = value.replace(
    /\$\{([A-Z_]+)(?::-([^${}]*)|:\?[^${}]*)?\}/g,
    (_, name: string, fallback = '') => env[name] || String(fallback),
  );
  return next === value ? value : interpolated(next, env);
}

const exampleText = readFileSync('.env.example', 'utf8');
const exampleLines = [...exampleText.matchAll(/^(# )?([A-Z][A-Z_]*)=(.*)$/gm)];
const exampleNames = exampleLines.map(([, , name]) => name ?? '');

describe('.env.example', () => {
  it('names every setting once, and nothing else but the password of compose’s own database', () => {
    expect([...exampleNames].sort()).toEqual([...SETTING_NAMES, FOR_COMPOSE_ALONE].sort());
  });

  it('holds no secret', () => {
    const set = exampleLines.filter(([, comment, , value]) => !comment && value !== '');
    expect(set.map(([line]) => line)).toEqual([]);
  });

  it('shows the defaults that the bot has', () => {
    const shown = new Map(exampleLines.map(([, , name, value]) => [name, value]));
    for (const { name, text } of describeSettings({})) {
      if (text.endsWith(' (default)')) expect(`${name}=${shown.get(name)} (default)`).toBe(`${name}=${text}`);
    }
  });

  it('shows examples that the bot accepts', () => {
    const examples = new Map(
      exampleLines.flatMap(([, comment, name = '', value = '']) => (comment ? [[name, value] as const] : [])),
    );
    const credentials = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'a-signing-secret',
      ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
    };
    expect(() => readConfig({ ...Object.fromEntries(examples), ...credentials })).not.toThrow();
  });
});

const instructions = (word: string): string[] =>
  dockerfile.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1).trim());

/** The arguments of the healthcheck, without `CMD`. */
function healthcheck(): string[] {
  const [, command = '[]'] = /CMD (\[.*\])$/.exec(instructions('HEALTHCHECK')[0] ?? '') ?? [];
  return z.array(z.string()).parse(JSON.parse(command));
}

describe('the image', () => {
  it('does not run as root', () => {
    const lastStage = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));
    const users = lastStage.filter((line) => line.startsWith('USER '));
    expect(users).toHaveLength(1);
    expect(users[0]).not.toMatch(/root|^USER 0/);
    // Nothing after it may need root.
    expect(lastStage.slice(lastStage.indexOf(users[0] ?? '')).join('\n')).not.toMatch(/^RUN /m);
  });

  it('is built on a Node that the package allows', () => {
    const least = Number(/^>=(\d+)/.exec(packageJson.engines.node)?.[1]);
    for (const image of instructions('FROM')) {
      expect(Number(/^node:(\d+)-slim/.exec(image)?.[1])).toBeGreaterThanOrEqual(least);
    }
  });

  it('copies only what is in the tree or what the build makes', () => {
    const MADE = ['node_modules', 'dist'];
    const copied = instructions('COPY').flatMap((line) =>
      line
        .split(' ')
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1)
        .map((source) => source.replace(/^\/app\//, '')),
    );
    expect(copied).toContain('manifest.yml');
    expect(copied.filter((source) => !MADE.includes(source) && !existsSync(source))).toEqual([]);
  });

  it('runs only npm scripts that exist', () => {
    const named = instructions('RUN').flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)/g)]);
    expect(named.length).toBeGreaterThan(0);
    for (const [, script = ''] of named) expect(packageJson.scripts).toHaveProperty([script]);
  });

  it('starts what npm start starts', () => {
    const words = z.array(z.string()).parse(JSON.parse(instructions('CMD')[0] ?? '[]'));
    expect(words.join(' ')).toBe(packageJson.scripts['start']);
    const source = words[1]?.replace(/^dist\/(.*)\.js$/, '$1.ts') ?? '';
    expect(existsSync(source)).toBe(true);
  });

  it.each([
    { status: 200, ends: 'well' },
    { status: 503, ends: 'with an error' },
  ])('calls itself healthy by /healthz: $status ends $ends', async ({ status, ends }) => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const [, ...words] = healthcheck();
    const { port } = server.address() as AddressInfo;
    const outcome = await promisify(execFile)(process.execPath, words, { env: { PORT: String(port) } }).then(
      () => 'well',
      () => 'with an error',
    );
    await new Promise((resolve) => server.close(resolve));
    expect({ asked, outcome }).toEqual({ asked: ['/healthz'], outcome: ends });
    expect(readFileSync('src/app.ts', 'utf8')).toContain("'/healthz'");
  });

  it('leaves secrets and history outside', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', '.daybreak*', 'node_modules']));
  });
});

describe('.ci/run', () => {
  const text = readFileSync('.ci/run', 'utf8');

  it('can be executed', () => {
    expect(() => accessSync('.ci/run', constants.X_OK)).not.toThrow();
  });

  it('runs only npm scripts that exist, the tests and the checks among them', () => {
    const named = [...text.matchAll(/^ *(?:\(cd .* && )?npm (?:run )?([\w:-]+)/gm)].map(
      ([, script = '']) => script,
    );
    expect(named).toEqual(expect.arrayContaining(['test', 'check', 'play']));
    for (const script of named) expect(packageJson.scripts).toHaveProperty([script]);
  });

  it('lets no suite skip for want of Redis or a browser', () => {
    expect(text).toMatch(/^export .*REQUIRE_REDIS=1 REQUIRE_BROWSER=1$/m);
  });
});
