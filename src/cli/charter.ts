import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Charter, Reason } from '../domain/charter.js';
import { sayIn } from '../domain/copy/index.js';
import {
  type Mistake,
  mistakeText,
  placeText,
  readCharter,
  readyCharter,
  recogniserFor,
  sharedBasis,
} from '../features/charter/index.js';
import { BadInput } from './bad-input.js';

/** Exit code for a charter that has mistakes. */
const HAS_MISTAKES = 1;

async function contentsOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BadInput(`${file} cannot be read.`);
  });
}

const inEnglish = (mistake: Mistake): string =>
  `${mistake.path ? `${mistake.path}: ` : ''}${mistakeText(sayIn('en'), mistake)}`;

/** Where a charter describes its channels, it may name no others: a name with a slip in it leads nowhere. */
function readKnown(yaml: string): ReturnType<typeof readCharter> {
  const read = readCharter(yaml);
  const described = Object.keys(read.charter?.channels ?? {});
  if (!read.charter || described.length === 0) return read;
  return readCharter(yaml, { channels: new Set([...described, ...read.charter.exempt_channels]) });
}

/** Says what is wrong with a charter, each mistake in a line that editors understand, or that nothing is. */
export async function checkCharter(file: string): Promise<void> {
  const { charter, mistakes } = readKnown(await contentsOf(file));
  if (charter) {
    console.log(
      `${file}: nothing is wrong. “${charter.name}” has ${Object.keys(charter.kinds).length} kinds.`,
    );
    return;
  }
  for (const mistake of mistakes)
    console.log(`${file}:${mistake.line}:${mistake.column}: ${inEnglish(mistake)}`);
  process.exitCode = HAS_MISTAKES;
}

const Line = z.object({
  text: z.string(),
  channel: z.string().optional(),
  kind: z.string().nullable().optional(),
});

export interface Tested {
  kind: string | null;
  place: string | null;
  confidence: number;
  reason: string | null;
}

/** What the charter makes of each message of `file`; where they are labelled, how often that is right. */
export async function testCharter(
  file: string,
  { charter: charterFile, json }: { charter?: string; json?: true },
): Promise<void> {
  const [messages, charter] = await Promise.all([contentsOf(file), charterFrom(charterFile)]);
  const recognise = recogniserFor(charter, sharedBasis());
  const exempt = new Set(charter.exempt_channels);
  const score = new Score();
  for (const [index, line] of messages.split('\n').entries()) {
    if (!line.trim()) continue;
    const { text, channel = '', kind } = readLine(line, `${file}:${index + 1}`);
    const found = exempt.has(channel.replace(/^#/, '')) ? null : recognise(text);
    const tested: Tested = {
      kind: found?.kind ?? null,
      place: found && placeText(charter, found.kind),
      confidence: Number((found?.confidence ?? 0).toFixed(2)),
      reason: found && reasonText(found.reason),
    };
    if (kind !== undefined) score.count(kind, tested.kind);
    console.log(json ? JSON.stringify(tested) : lineText(tested));
  }
  // With --json nothing else is on standard output.
  const tell = json ? console.error : console.log;
  score.lines().forEach((line) => tell(line));
}

async function charterFrom(file: string | undefined): Promise<Charter> {
  const { charter, mistakes } = readKnown(file ? await contentsOf(file) : readyCharter('small-team'));
  if (charter) return charter;
  const [first] = mistakes;
  throw new BadInput(
    `${file ?? ''}:${first?.line ?? 1}:${first?.column ?? 1}: ${first ? inEnglish(first) : ''} See all with: daybreak charter check ${file ?? ''}`,
  );
}

function readLine(line: string, where: string): z.output<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    throw new BadInput(`${where} is not a message. Expected JSON such as {"text":"…","channel":"general"}.`);
  }
}

const lineText = ({ kind, place, confidence, reason }: Tested): string =>
  kind === null
    ? 'silent'
    : `${kind.padEnd(12)} ${confidence.toFixed(2)}  ${place ?? 'stays where it is'}  because of ${reason ?? ''}`;

function reasonText({ by, found }: Reason): string {
  const shown = found.map((text) => `“${text}”`).join(', ');
  switch (by) {
    case 'link':
      return `the link ${found[0] ?? ''}`;
    case 'pattern':
      return `the pattern ${found[0] ?? ''}`;
    case 'emoji':
      return found[0] ?? '';
    case 'word':
      return `the word ${shown}`;
    case 'words':
      return shown ? `the words ${shown}` : 'how it is written';
    default:
      return by satisfies never;
  }
}

/** How often what was said is right (precision), and how much of what should be said was (recall). */
class Score {
  readonly #kinds = new Map<string, { right: number; said: number; labelled: number }>();

  count(label: string | null, said: string | null): void {
    if (label !== null) this.#of(label).labelled++;
    if (said !== null) this.#of(said).said++;
    if (said !== null && said === label) this.#of(said).right++;
  }

  lines(): string[] {
    if (this.#kinds.size === 0) return [];
    const all = { right: 0, said: 0, labelled: 0 };
    const lines = [...this.#kinds].sort().map(([kind, counts]) => {
      all.right += counts.right;
      all.said += counts.said;
      all.labelled += counts.labelled;
      return scoreText(kind, counts);
    });
    return ['', ...lines, scoreText('all', all)];
  }

  #of(kind: string): { right: number; said: number; labelled: number } {
    const counts = this.#kinds.get(kind) ?? { right: 0, said: 0, labelled: 0 };
    this.#kinds.set(kind, counts);
    return counts;
  }
}

const scoreText = (
  kind: string,
  { right, said, labelled }: { right: number; said: number; labelled: number },
): string =>
  `${kind.padEnd(12)} precision ${share(right, said)}  recall ${share(right, labelled)}  (${right} right of ${said} said, ${labelled} labelled)`;

const share = (part: number, of: number): string => (of === 0 ? '   –' : (part / of).toFixed(2));
