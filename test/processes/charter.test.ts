import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MovableClock } from '../../src/platform/clock.js';
import type { SimulatedSlack } from '../../src/playground/simulated-slack.js';
import { freshDatabase } from '../support/database.js';
import { runBot } from '../support/process.js';
import { startSlack } from '../support/world.js';

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

it('daybreak charter check refuses a name that a charter which describes its channels does not know', async () => {
  const yaml = await file(
    'slip.yml',
    'version: 1',
    'name: Ours',
    'channels: { help: { purpose: Questions } }',
    'kinds: { question: { channels: [hlep] } }',
  );
  expect((await daybreak('check', yaml)).out).toEqual([
    `${yaml}:4:33: kinds.question.channels[0]: No channel that is known here is called #hlep.`,
  ]);
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

describe('daybreak charter apply', () => {
  let environment: Record<string, string>;
  let slack: SimulatedSlack;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
    const started = await startSlack(new MovableClock(new Date()));
    slack = started.slack;
    environment = { ...started.environment, DATABASE_URL: database.url };
    await runBot(environment, 'cli.js', ['migrate']).ended;
  });
  afterAll(async () => {
    await slack.close();
    await database.drop();
  });
  const charter = (...args: string[]) => runBot(environment, 'cli.js', ['charter', ...args]).ended;
  const ours = (channel: string) =>
    file('ours.yml', 'version: 1', 'name: Ours', 'kinds:', `  question: { channels: [${channel}] }`);

  it('puts a charter in force, which show prints as it was written, and the next one after it', async () => {
    expect(await charter('show')).toMatchObject({
      code: 2,
      output: 'There is no charter yet. An admin begins one in Slack, with /charter.\n',
    });
    const first = await charter('apply', await ours('design'), '--reason', 'we begin');
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringContaining('Ours is in force, as version 1.') as unknown,
    });
    expect((await charter('show')).output).toContain('question: { channels: [design] }');
    const second = await charter('apply', await ours('ops'), '--reason', 'ops knows', '--by', 'U0NOA');
    expect(second.output).toContain('as version 2.');
  });

  it('refuses one that names a channel which is private, or is none, and leaves the one in force', async () => {
    for (const channel of ['leads', 'nowhere']) {
      const { code, output } = await charter('apply', await ours(channel), '--reason', 'a slip');
      expect(output).toContain(
        `kinds.question.channels[0]: No channel that is known here is called #${channel}.`,
      );
      expect(code).toBe(1);
    }
    expect((await charter('show')).output).toContain('[ops]');
  });

  it('wants to know why, and by whom', async () => {
    const yaml = await ours('design');
    expect((await charter('apply', yaml)).code).toBe(2);
    expect(await charter('apply', yaml, '--reason', 'x', '--by', 'noa')).toMatchObject({
      code: 2,
      output: '--by is “noa”. Expected the id of somebody in Slack, such as U024BE7LH.\n',
    });
  });
});
