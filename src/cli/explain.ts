import { open } from 'node:fs/promises';
import { stdin, stdout } from 'node:process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Availability, nextReachable, type Reachability, reachability } from '../domain/availability.js';
import { WEEKDAY_NAMES } from '../domain/local-time.js';
import { type Question, readQuestion, readQuestionLine } from './question.js';
import { BadInput } from './bad-input.js';

export interface ExplainOptions {
  zone?: string;
  hours?: string;
  days?: string;
  region?: string;
  user?: string;
  workspace?: string;
  at?: string;
  batch?: string;
  json?: true;
}

/** `next` is an instant in UTC, ISO 8601: `at` itself when reachable, null for never. */
export interface Answer {
  reachable: boolean;
  next: string | null;
  why: string;
}

/** Whether somebody is reachable, why, and when next: of a week that is described, or of a user in the database. */
export async function explain(options: ExplainOptions): Promise<void> {
  if (options.batch !== undefined) return explainBatch(options.batch);
  const { person, at } = await asked(options);
  const answer = answerFor(person, at);
  if (options.json) return console.log(JSON.stringify(answer));
  console.log(`${answer.reachable ? 'Reachable' : 'Not reachable'}: ${answer.why}.`);
  console.log(`Next reachable: ${answer.next ?? 'null'}`);
}

async function asked({ user, workspace, ...described }: ExplainOptions): Promise<Question> {
  if (user === undefined) return readQuestion(described);
  const { findPerson } = await import('./explain-user.js');
  const { at } = readQuestion({ zone: 'UTC', at: described.at });
  return { person: await findPerson(user, workspace), at };
}

export function answerFor(person: Availability, at: Date): Answer {
  const reason = reachability(person, at);
  const next = reason.isReachable ? at : nextReachable(person, at);
  return { reachable: reason.isReachable, next: next?.toISOString() ?? null, why: reasonText(reason) };
}

function reasonText(reason: Reachability): string {
  switch (reason.kind) {
    case 'any_time':
      return 'they may be pinged at any time';
    case 'within_hours':
      return 'within their hours';
    case 'outside_hours':
      return 'outside their hours';
    case 'no_working_day':
      return 'they have no working day';
    case 'rest_day':
      return `${WEEKDAY_NAMES[reason.weekday] ?? ''} is not one of their working days`;
    case 'day_off':
      return `a day off: ${reason.name}`;
    case 'leave':
      return `on leave, up to and including ${reason.lastDay}`;
    case 'quiet':
      return `${reason.why === 'dnd' ? 'do not disturb' : 'their Slack status says away'} until ${reason.until.toISOString()}`;
    default:
      return reason satisfies never;
  }
}

/** Written to stdout at once: some hundreds of lines. */
const CHUNK = 65_536;

/** A JSON line for each JSON line of `file`, in order; `-` is standard input. */
async function explainBatch(file: string): Promise<void> {
  const input = file === '-' ? stdin : (await opened(file)).createReadStream({ encoding: 'utf8' });
  let waiting = '';
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    waiting += `${answerLine(line)}\n`;
    if (waiting.length < CHUNK) continue;
    await write(waiting);
    waiting = '';
  }
  await write(waiting);
}

const opened = (file: string) =>
  open(file).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`--batch is “${file}”, which cannot be read (${error.code ?? 'unknown'}).`);
  });

async function write(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

export function answerLine(line: string): string {
  try {
    const { person, at } = readQuestionLine(line);
    return JSON.stringify(answerFor(person, at));
  } catch (error) {
    if (error instanceof BadInput) return JSON.stringify({ error: error.message });
    throw error;
  }
}
