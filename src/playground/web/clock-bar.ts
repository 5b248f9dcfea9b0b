import type { Deed } from '../contract.js';
import { logo } from './logo.js';
import { Menu } from './menu.js';
import { personRow } from './people.js';
import { PersonPicker } from './person-picker.js';
import { type Playground, usePlayground } from './playground.js';
import { usePopover } from './popover.js';
import { html, part, useState, type TargetedEvent, type VNode } from './preact.js';
import { clockOf, dateText, instantOf, localInput, placeInZone } from './time.js';

type ClockTarget = Extract<Deed, { do: 'move-clock' }>['to'];

/** The bar on top: what time it is in the playground, and ways to move it. */
export function ClockBar({ showKeys }: { showKeys: () => void }): VNode {
  const playground = usePlayground();
  const { scene, snapshot, place, go } = playground;
  const toggleInspector = (): void => go({ isInspecting: !place.isInspecting });
  return html`<header class="top-bar">
    <button type="button" class="brand" onClick=${() => go({ panel: 'welcome' })}>
      ${logo()}<span>Daybreak <small>playground</small></span>
    </button>
    <div class="clock" role="group" aria-label="The playground’s clock">
      <p class="clock-face">
        <strong>${clockOf(scene.now, scene.zone)}</strong>
        <span
          >${dateText(scene.now, scene.zone)}<span class="clock-place"
            >, ${snapshot.me.zone ? placeInZone(scene.zone) : 'UTC'}</span
          ></span
        >
      </p>
      ${clockMoves(playground)}
    </div>
    <div class="top-tools">
      <span class="top-person">${part(PersonPicker, { isSmall: true })}</span>
      <button type="button" class="button" aria-pressed=${place.isInspecting} onClick=${toggleInspector}>
        Inspector
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick=${showKeys}
      >
        ?
      </button>
    </div>
  </header>`;
}

function clockMoves({ snapshot, act }: Playground): VNode {
  const move = (to: ClockTarget): void => void act({ do: 'move-clock', to });
  const mornings = snapshot.people
    .filter(({ zone, kind }) => zone !== null && kind !== 'bot')
    .map((person) => ({ label: personRow(person), pick: () => move({ nextMorningOf: person.id }) }));
  return html`<div class="clock-moves">
    <button type="button" class="button" onClick=${() => move({ byMinutes: 60 })}>+1 h</button>
    ${part(Menu, { label: 'Go to the next morning of somebody', face: 'Next morning ▾', items: mornings, look: 'button' })}
    ${part(ClockSetter, { move })}
  </div>`;
}

function ClockSetter({ move }: { move: (to: ClockTarget) => void }): VNode {
  const { scene } = usePlayground();
  const { button, panel, toggle, close, onToggle } = usePopover();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? localInput(scene.now, scene.zone);
  const set = (event: Event): void => {
    event.preventDefault();
    const instant = instantOf(shown, scene.zone);
    if (!instant) return;
    close();
    setTyped(null);
    move({ at: instant.toISOString() });
  };
  return html`<span class="menu">
    <button
      type="button"
      ref=${button}
      class="button"
      aria-haspopup="dialog"
      aria-expanded="false"
      onClick=${toggle}
    >
      Set…
    </button>
    <div
      ref=${panel}
      popover="auto"
      class="menu-list clock-setter"
      role="dialog"
      aria-label="Set the clock"
      onToggle=${onToggle}
    >
      <form onSubmit=${set}>
        <label for="clock-at">Date and time in ${placeInZone(scene.zone)}</label>
        <input
          id="clock-at"
          type="datetime-local"
          value=${shown}
          onInput=${(event: TargetedEvent<HTMLInputElement>) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">Move the clock there</button>
      </form>
    </div>
  </span>`;
}
