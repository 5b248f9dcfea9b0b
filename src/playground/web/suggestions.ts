/** What to offer while somebody types: commands after `/`, people after `@`, channels after `#`. */
import type { Snapshot } from '../contract.js';

export interface Suggestion {
  /** What is put in place of what was typed. */
  insert: string;
  label: string;
  detail: string;
}

export interface Suggestions {
  /** Where in the text the typed beginning starts. */
  from: number;
  options: Suggestion[];
}

type Known = Pick<Snapshot, 'people' | 'groups' | 'conversations' | 'commands'>;

const MOST = 8;
const NONE: Suggestions = { from: 0, options: [] };

export function suggest(text: string, caret: number, known: Known): Suggestions {
  const typed = text.slice(0, caret);
  if (/^\/\S*$/.test(typed)) return { from: 0, options: commandsLike(typed, known) };
  const [, sign, name = ''] = /(?:^|[\s(])([@#])([\w-]*)$/.exec(typed) ?? [];
  if (!sign) return NONE;
  const options = sign === '@' ? peopleLike(name, known) : channelsLike(name, known);
  return { from: caret - name.length - 1, options: options.slice(0, MOST) };
}

const commandsLike = (typed: string, { commands }: Known): Suggestion[] =>
  commands
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .map(({ command, description, usageHint }) => ({
      insert: `${command} `,
      label: `${command} ${usageHint}`.trim(),
      detail: description,
    }));

const EVERYONE: Suggestion[] = [
  { insert: '@here ', label: '@here', detail: 'Everybody here who is active' },
  { insert: '@channel ', label: '@channel', detail: 'Everybody here' },
];

function peopleLike(name: string, { people, groups }: Known): Suggestion[] {
  const start = name.toLowerCase();
  const persons = people
    .filter((person) =>
      [person.handle, ...person.name.toLowerCase().split(/\s+/)].some((word) => word.startsWith(start)),
    )
    .map(({ handle, name: called, localTime }) => ({
      insert: `@${handle} `,
      label: `@${handle}`,
      detail: localTime ? `${called}, ${localTime}` : called,
    }));
  const teams = groups
    .filter(({ handle }) => handle.startsWith(start))
    .map(({ handle, name: called, members }) => ({
      insert: `@${handle} `,
      label: `@${handle}`,
      detail: `${called}, ${members.length} people`,
    }));
  return [...persons, ...teams, ...EVERYONE.filter(({ label }) => label.startsWith(`@${start}`))];
}

const channelsLike = (name: string, { conversations }: Known): Suggestion[] =>
  conversations
    .filter(({ kind, name: called }) => kind !== 'dm' && called.startsWith(name.toLowerCase()))
    .map(({ name: called, memberCount }) => ({
      insert: `#${called} `,
      label: `#${called}`,
      detail: memberCount === 1 ? '1 person' : `${memberCount} people`,
    }));

/** The text and the caret after taking a suggestion. */
export function completed(
  text: string,
  caret: number,
  from: number,
  { insert }: Suggestion,
): { text: string; caret: number } {
  const rest = text.slice(caret).replace(/^\S*\s?/, '');
  return { text: text.slice(0, from) + insert + rest, caret: from + insert.length };
}
