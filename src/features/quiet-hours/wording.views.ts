import { markup, type Markup, type Say } from '../../domain/copy/index.js';
import { type Person, shortName } from '../../domain/person.js';
import { slackDate, weekdayAndClock } from '../../domain/slack-date.js';

/** `Yuki`, `Yuki and Tom`, `Yuki and 3 others`. Their own text: not escaped. */
export function nameThem(say: Say, people: Person[]): string {
  const [first = say.plain('common.nobody'), second, ...more] = people.map(shortName);
  const rest = more.length > 0 ? say.plain('common.others', { count: more.length + 1 }) : second;
  return new Intl.ListFormat(say.locale).format(rest ? [first, rest] : [first]);
}

/** An instant in the reader's own time, as Slack shows it and as notifications tell it. */
export const forReader = (say: Say, at: Date, reader: Person): Markup =>
  markup(slackDate(at, weekdayAndClock(at, reader.zone, say.locale)));
