/** A message's text as its author would have typed it, for editing. */
import type { PersonView } from '../contract.js';
import { unescaped } from './block-kit/mrkdwn-parse.js';

export function asTyped(text: string, people: PersonView[]): string {
  const handleOf = (id: string, label = id): string =>
    people.find((person) => person.id === id)?.handle ?? label;
  return unescaped(
    text
      .replace(/<@(\w+)(?:\|([^>]*))?>/g, (_, id: string, label?: string) => `@${handleOf(id, label)}`)
      .replace(/<#(\w+)\|?([^>]*)>/g, (_, id: string, name: string) => `#${name || id}`)
      .replace(/<!subteam\^\w+\|@?([^>]*)>/g, '@$1')
      .replace(/<!(here|channel|everyone)(?:\|[^>]*)?>/g, '@$1')
      .replace(/<((?:https?|mailto):[^|>]+)(?:\|[^>]*)?>/g, '$1'),
  );
}
