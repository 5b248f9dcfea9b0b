/** A person in tests and stories: says what they do in the words of people, by names instead of ids. */
import type { KnownBlock } from '@slack/types';
import type { ClickPlace, MessageView, NewFile, OpenView, StateValues } from './contract.js';
import { find, unknownIn, valuesFor } from './filling.js';
import { PersonSettings } from './person-settings.js';
import type { Placed } from './slack/element-values.js';
import { blocksOf } from './slack/views.js';
import { BOT_HANDLE } from './seed.js';
import { type Filler, firstOption, type Plain, valueOf } from './plain-values.js';

/** A channel by name, `design`, or a DM by handle, `@yuki`. */
export type PlaceName = string;

type Surface = MessageView | 'home' | 'modal';

export class Person extends PersonSettings {
  #entered: Record<string, Plain> = {};
  readonly #filler: Filler = { world: this.slack.world, me: this.id };

  /** Writes a message, perhaps with files, and gives it as this person then sees it. */
  async says(
    place: PlaceName,
    text: string,
    { thread, files }: { thread?: string; files?: NewFile[] } = {},
  ): Promise<MessageView> {
    const { ts } = await this.does({
      do: 'say',
      as: this.id,
      conversation: this.placeId(place),
      text,
      ...(thread ? { thread } : {}),
      ...(files ? { files } : {}),
    });
    return this.#message(place, ts, thread);
  }

  async edits(message: MessageView, text: string): Promise<void> {
    const conversation = this.#conversationOf(message);
    await this.does({ do: 'edit', as: this.id, conversation, ts: message.ts, text });
  }

  async deletes(message: MessageView): Promise<void> {
    const conversation = this.#conversationOf(message);
    await this.does({ do: 'delete', as: this.id, conversation, ts: message.ts });
  }

  /** Runs a slash command, e.g. `/daybreak status`. */
  async commands(place: PlaceName, text: string): Promise<void> {
    await this.does({ do: 'command', as: this.id, conversation: this.placeId(place), text });
  }

  /** The messages of a channel, or of one of its threads, oldest first. */
  async sees(place: PlaceName, { thread }: { thread?: string } = {}): Promise<MessageView[]> {
    const view = { as: this.id, conversation: this.placeId(place), ...(thread ? { thread } : {}) };
    const { open } = await this.slack.snapshot(view);
    return (thread ? open?.thread?.messages : open?.messages) ?? [];
  }

  /** What only this person sees there. */
  async seesPrivately(place: PlaceName, options: { thread?: string } = {}): Promise<MessageView[]> {
    return (await this.sees(place, options)).filter(({ ephemeral }) => ephemeral);
  }

  dmWithBot(): Promise<MessageView[]> {
    return this.sees(`@${BOT_HANDLE}`);
  }

  async home(): Promise<OpenView | null> {
    return (await this.slack.snapshot({ as: this.id })).home;
  }

  async opensHome(): Promise<void> {
    await this.does({ do: 'open-home', as: this.id });
  }

  async modal(): Promise<OpenView | null> {
    return (await this.slack.snapshot({ as: this.id })).modal;
  }

  /**
   * Clicks a button, or picks from a menu: `value` is an option's value, a handle, a channel name, a date or text.
   * Where several elements share the action id, `value` tells buttons apart too.
   */
  async clicks(where: Surface, actionId: string, value?: Plain): Promise<void> {
    const { from, blocks } = await this.#surface(where);
    await this.#click(from, find(blocks, actionId, value), value, blocks);
  }

  /** Clicks a button that is a link: the app is told, and the address, which the browser would open, is answered. */
  async follows(where: Surface, actionId: string, value?: Plain): Promise<string> {
    const { from, blocks } = await this.#surface(where);
    const placed = find(blocks, actionId, value);
    const { url } = placed.element;
    if (typeof url !== 'string') throw new Error(`${actionId} leads nowhere: it has no url.`);
    await this.#click(from, placed, value, blocks);
    return url;
  }

  async #click(
    from: ClickPlace,
    { element, blockId }: Placed,
    value: Plain | undefined,
    blocks: KnownBlock[],
  ): Promise<void> {
    const held = value === undefined ? {} : valueOf(element, value, this.#filler);
    const action = { type: element.type, ...held };
    const values = from.in === 'modal' ? { values: this.#takeEntered(blocks) } : {};
    const at = { from, actionId: element.action_id, blockId };
    await this.does({ do: 'click', as: this.id, ...at, action, ...values });
  }

  /** A click in a form carries what was entered there so far, which Slack then knows. */
  #takeEntered(blocks: KnownBlock[]): StateValues {
    const values = valuesFor(blocks, this.#entered, this.#filler);
    this.#entered = unknownIn(blocks, this.#entered);
    return values;
  }

  /** Picks the first option of a menu. */
  async picksFirst(where: Surface, actionId: string): Promise<void> {
    const { blocks } = await this.#surface(where);
    await this.clicks(where, actionId, firstOption(find(blocks, actionId).element));
  }

  /** Enters values into the open modal, by action_id or block_id; a click takes them along, `submits` sends them. */
  fills(values: Record<string, Plain>): void {
    this.#entered = { ...this.#entered, ...values };
  }

  /** Submits the open modal with these values and those filled in before. */
  async submits(values: Record<string, Plain> = {}): Promise<void> {
    const modal = await this.#openModal();
    const blocks = blocksOf(modal.view);
    const entered = { ...this.#entered, ...values };
    for (const name of Object.keys(entered)) find(blocks, name);
    const state = valuesFor(blocks, entered, this.#filler);
    this.#entered = {};
    await this.does({ do: 'submit', as: this.id, viewId: modal.id, values: state });
  }

  async closes(): Promise<void> {
    const modal = await this.#openModal();
    this.#entered = {};
    await this.does({ do: 'close', as: this.id, viewId: modal.id });
  }

  /** Picks a message shortcut, or without a message a global one. */
  async shortcut(callbackId: string, message?: MessageView): Promise<void> {
    const by = { as: this.id, callbackId };
    if (!message) return void (await this.does({ do: 'global-shortcut', ...by }));
    const conversation = this.#conversationOf(message);
    await this.does({ do: 'message-shortcut', ...by, conversation, ts: message.ts });
  }

  async reads(place: PlaceName): Promise<void> {
    await this.does({ do: 'read', as: this.id, conversation: this.placeId(place) });
  }

  /** The conversation's id. A DM is opened when there is none yet. */
  placeId(place: PlaceName): string {
    const found = this.slack.world.placeFor(this.id, place);
    if (!found) throw new Error(`There is no ${place} here.`);
    return found.id;
  }

  async #message(place: PlaceName, ts: string | undefined, thread?: string): Promise<MessageView> {
    const inThread = thread ? await this.sees(place, { thread }) : [];
    const message = [...inThread, ...(await this.sees(place))].find((seen) => seen.ts === ts);
    if (!message) throw new Error(`The message ${ts} is not to be seen in ${place}.`);
    return message;
  }

  /** Timestamps are unique in the whole workspace. */
  #conversationOf({ ts }: MessageView): string {
    const message = this.slack.world.state.messages.find((one) => one.ts === ts);
    if (!message) throw new Error(`The message ${ts} is gone.`);
    return message.conversation;
  }

  async #openModal(): Promise<OpenView> {
    const modal = await this.modal();
    if (!modal) throw new Error('No modal is open.');
    return modal;
  }

  async #surface(where: Surface): Promise<{ from: ClickPlace; blocks: KnownBlock[] }> {
    if (where === 'modal') {
      const modal = await this.#openModal();
      return { from: { in: 'modal', viewId: modal.id }, blocks: blocksOf(modal.view) };
    }
    if (where === 'home') {
      const home = await this.home();
      if (!home) throw new Error('The Home tab was never published for this person.');
      return { from: { in: 'home' }, blocks: blocksOf(home.view) };
    }
    const conversation = this.#conversationOf(where);
    const now = this.slack.world.message(conversation, where.ts);
    return { from: { in: 'message', conversation, ts: where.ts }, blocks: now?.blocks ?? [] };
  }
}
