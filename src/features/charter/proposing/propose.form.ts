import type { Say } from '../../../domain/copy/index.js';
import { unescaped } from '../../../domain/escape.js';
import type { ChannelId } from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import type { ViewValues } from '../../../platform/slack/interactions.js';
import { nameOf, picked, typed } from '../charter.fields.js';
import { type Mistake, mistakeText } from '../charter.reading.js';
import type { InForce } from '../standing.js';
import { type KindForm, linesOf } from './propose.rules.js';

/** What somebody typed, as they typed it. */
export const wordsIn = (values: ViewValues, name: string): string => unescaped(typed(values, name));

/** The channel that somebody picked; unknown when Slack does not let us see it. */
export async function channelOf(
  values: ViewValues,
  deps: Deps,
): Promise<{ id: ChannelId; name: string } | null | 'unknown'> {
  const [id] = picked(values, 'channel');
  return id === undefined ? null : ((await nameOf(id, deps)) ?? 'unknown');
}

const EMOJI = /^:[\w+'-]+:$/;

/** What somebody filled in. A field that the form did not have stays `asItIs`. */
export function readForm(values: ViewValues, channel: string | null, asItIs: KindForm): KindForm {
  const lines = (name: string, before: string[]): string[] =>
    name in values ? linesOf(wordsIn(values, name)) : before;
  const words = lines('words', [...asItIs.words, ...asItIs.emoji]);
  return {
    label: wordsIn(values, 'label') || null,
    channel,
    placeName: wordsIn(values, 'place_name') || null,
    placeUrl: wordsIn(values, 'place_url') || null,
    answerWithin: wordsIn(values, 'answer') || null,
    mayBreak: (values['breaks']?.['breaks']?.selected_options ?? []).length > 0,
    words: words.filter((word) => !EMOJI.test(word)),
    emoji: words.filter((word) => EMOJI.test(word)),
    patterns: lines('patterns', asItIs.patterns),
    links: lines('links', asItIs.links),
    examples: lines('examples', asItIs.examples),
  };
}

/** The form as it would be filled in if nothing changed. */
export function asItIs({ charter }: InForce, kind: string): KindForm {
  const rules = charter.kinds[kind];
  const { words = [], emoji = [], patterns = [], links = [], examples = [] } = rules?.recognise ?? {};
  return {
    label: rules?.label ?? null,
    channel: rules?.channels[0] ?? null,
    placeName: rules?.place?.name ?? null,
    placeUrl: rules?.place?.url ?? null,
    answerWithin: rules?.answer_within ?? null,
    mayBreak: rules?.may_break_quiet_hours ?? false,
    words,
    emoji,
    patterns,
    links,
    examples,
  };
}

const FIELDS: [RegExp, string][] = [
  [/\.channels/, 'channel'],
  [/\.place\.name/, 'place_name'],
  [/\.place/, 'place_url'],
  [/\.answer_within/, 'answer'],
  [/\.recognise\.(words|emoji)/, 'words'],
  [/\.recognise\.patterns/, 'patterns'],
  [/\.recognise\.links/, 'links'],
  [/\.recognise\.examples/, 'examples'],
  [/\.label/, 'label'],
];

/** Each mistake at the field it is about; Slack shows none at a field that the form does not have. */
export function errorsFor(
  say: Say,
  kind: string,
  mistakes: readonly Mistake[],
  values: ViewValues,
): Record<string, string> {
  const at = ({ path }: Mistake): string => {
    const own = path.startsWith(`kinds.${kind}.`) ? path.slice(`kinds.${kind}`.length) : '';
    const name = FIELDS.find(([pattern]) => pattern.test(own))?.[1];
    return name && name in values ? name : 'reason';
  };
  return Object.fromEntries(mistakes.map((mistake) => [at(mistake), mistakeText(say, mistake)]));
}
