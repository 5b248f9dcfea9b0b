import { Menu } from './menu.js';
import { avatar, localTime, ownNote, personRow, presence } from './people.js';
import { usePlayground } from './playground.js';
import { html, part, type VNode } from './preact.js';

/** Who the visitor is, and who else they could be. The small one is only the face. */
export function PersonPicker({ isSmall }: { isSmall: boolean }): VNode {
  const { snapshot, go } = usePlayground();
  const { me, people } = snapshot;
  const items = people
    .filter(({ kind }) => kind !== 'bot')
    .map((person) => ({ label: personRow(person), pick: () => go({ as: person.id }) }));
  const words = html`<span class="person-words">
      <small>You are</small>
      <span class="person-name">${me.name}</span>
      <span class="person-state">${localTime(me)}${presence(me)}${ownNote(me)}</span>
    </span>
    <span class="chevron" aria-hidden="true">▾</span>`;
  return part(Menu, {
    label: `You are ${me.name}. Be somebody else`,
    face: html`${avatar(me)}${isSmall ? null : words}`,
    items,
    look: isSmall ? 'person-face' : 'person-button',
  });
}
