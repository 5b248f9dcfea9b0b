/** What a person sets for themselves in Slack: status, pause, time zone, language, permissions. Not the bot's settings. */
import type { PersonView } from '../contract.js';
import { Dialog } from './dialog.js';
import { type Playground, usePlayground } from './playground.js';
import { html, part, useState, type ComponentChildren, type TargetedEvent, type VNode } from './preact.js';
import { clockOf } from './time.js';

const MINUTE_MS = 60_000;

/** A button that opens my settings in Slack. */
export function OwnSettings(): VNode {
  const [isOpen, setOpen] = useState(false);
  return html`<button type="button" class="link-button own-settings" onClick=${() => setOpen(true)}>
      Status, pause, language…
    </button>
    ${isOpen ? part(SettingsDialog, { close: () => setOpen(false) }) : null}`;
}

function SettingsDialog({ close }: { close: () => void }): VNode {
  const playground = usePlayground();
  const { me } = playground.snapshot;
  return part(Dialog, {
    labelledBy: 'own-settings-title',
    look: 'dialog',
    onClose: close,
    children: html`<header class="dialog-head"><h2 id="own-settings-title">${me.name} in Slack</h2></header>
      <div class="dialog-body own-settings-body">
        ${part(StatusForm, {})} ${pause(playground)} ${zone(playground)} ${language(playground)}
        ${role(playground)} ${permission(playground)}
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button primary" onClick=${close}>Done</button>
      </footer>`,
  });
}

const later = ({ snapshot }: Playground, minutes: number): string =>
  new Date(Date.parse(snapshot.now) + minutes * MINUTE_MS).toISOString();

function StatusForm(): VNode {
  const playground = usePlayground();
  const { me } = playground.snapshot;
  const [text, setText] = useState(me.status?.text ?? '');
  const [emoji, setEmoji] = useState(me.status?.emoji ?? ':palm_tree:');
  const [minutes, setMinutes] = useState('0');
  const set = (words: string, sign: string): void => {
    const until = minutes === '0' || words === '' ? null : later(playground, Number(minutes));
    void playground.act({ do: 'set-status', as: me.id, text: words, emoji: sign, until });
  };
  const save = (event: Event): void => {
    event.preventDefault();
    set(text, emoji);
  };
  const clear = (): void => {
    setText('');
    set('', '');
  };
  return html`<form onSubmit=${save}>
    ${field('own-status', 'Status', html`<input id="own-status" maxlength="100" value=${text} onInput=${taken(setText)} />`)}
    ${field('own-emoji', 'Emoji', html`<input id="own-emoji" maxlength="100" value=${emoji} onInput=${taken(setEmoji)} />`)}
    ${field('own-expiry', 'Clear after', choice('own-expiry', minutes, { 0: 'Never', 60: '1 hour', 240: '4 hours', 1440: '1 day' }, setMinutes))}
    <div class="own-settings-row">
      <button type="submit" class="button">Set status</button>
      ${me.status ? html`<button type="button" class="button" onClick=${clear}>Clear status</button>` : null}
    </div>
  </form>`;
}

function pause(playground: Playground): VNode {
  const { snapshot, scene, act } = playground;
  const { id, pausedUntil } = snapshot.me;
  const pauseFor = (minutes: number) => (): void =>
    void act({ do: 'pause-notifications', as: id, for: { minutes } });
  const state = pausedUntil ? `paused until ${clockOf(new Date(pausedUntil), scene.zone)}` : 'on';
  return html`<div role="group" aria-label="Notifications">
    <p>Notifications are ${state}.</p>
    <div class="own-settings-row">
      <button type="button" class="button" onClick=${pauseFor(60)}>Pause for 1 hour</button>
      <button type="button" class="button" onClick=${pauseFor(480)}>Pause for 8 hours</button>
      ${
        pausedUntil
          ? html`<button
              type="button"
              class="button"
              onClick=${() => void act({ do: 'resume-notifications', as: id })}
            >
              Resume
            </button>`
          : null
      }
    </div>
  </div>`;
}

function zone({ snapshot, act }: Playground): VNode {
  const { me } = snapshot;
  const zones = [...new Set([...(me.zone ? [me.zone] : []), ...Intl.supportedValuesOf('timeZone')])].sort();
  const names = { '': 'None', ...Object.fromEntries(zones.map((name) => [name, name])) };
  const set = (name: string): void => void act({ do: 'set-zone', as: me.id, zone: name || null });
  return field('own-zone', 'Time zone', choice('own-zone', me.zone ?? '', names, set));
}

/** Those Daybreak speaks, and one that it does not. */
const LANGUAGES = {
  'en-US': 'English',
  'es-ES': 'Español',
  'pt-BR': 'Português',
  'de-DE': 'Deutsch',
  'fr-FR': 'Français',
  'ja-JP': '日本語',
  'sv-SE': 'Svenska',
};

function language({ snapshot, act }: Playground): VNode {
  const { id, locale } = snapshot.me;
  const set = (name: string): void => void act({ do: 'set-locale', as: id, locale: name });
  return field('own-language', 'Language', choice('own-language', locale, LANGUAGES, set));
}

const ROLES: Record<PersonView['role'], string> = { member: 'Member', admin: 'Admin', owner: 'Owner' };
const isRole = (name: string): name is PersonView['role'] => name in ROLES;

function role({ snapshot, act }: Playground): VNode | null {
  const { me } = snapshot;
  if (me.kind !== 'member') return null;
  const set = (name: string): void => {
    if (isRole(name)) void act({ do: 'set-role', as: me.id, role: name });
  };
  return field('own-role', 'Role in the workspace', choice('own-role', me.role, ROLES, set));
}

function permission({ snapshot, act }: Playground): VNode | null {
  const { id, grantedScopes } = snapshot.me;
  if (grantedScopes.length === 0) return null;
  return html`<div role="group" aria-label="Permission">
    <p>Daybreak may act as you: ${grantedScopes.join(', ')}.</p>
    <button type="button" class="button" onClick=${() => void act({ do: 'revoke-grant', as: id })}>
      Remove its permission
    </button>
  </div>`;
}

const field = (id: string, label: string, control: ComponentChildren): VNode =>
  html`<p><label class="input-label" for=${id}>${label}</label>${control}</p>`;

const choice = (
  id: string,
  value: string,
  names: Record<string, string>,
  pick: (name: string) => void,
): VNode =>
  html`<select id=${id} value=${value} onChange=${taken(pick)}>
    ${Object.entries(names).map(([name, label]) => html`<option value=${name} selected=${name === value}>${label}</option>`)}
  </select>`;

const taken =
  (take: (text: string) => void) =>
  (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>): void =>
    take(event.currentTarget.value);
