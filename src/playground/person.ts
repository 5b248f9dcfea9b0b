/** A person in tests and stories: says what they do in the words of people, by names instead of ids. */
import type { KnownBlock } from '@slack/types';
import type { ClickPlace, DeedResult, MessageView, OpenView, StateValues } from './contract.js';
import type { SimulatedSlack } from './simulated-slack.js';
import { elementsIn, type Placed } from './slack/element-values.js';
import { blocksOf } from './slack/views.js';
import { BOT_HANDLE } from './seed.js';
import { firstOption, type Plain, valueOf } from './plain-values.js';

/** A channel by name, `design`, or a DM by handle, `@yuki`. */
export type PlaceName = string;

export class Person {
  #entered: Record<string, Plain> = {};

  constructor(
    readonly id: string,
    private readonly slack: SimulatedSlack,
  ) {}

  /** Writes a message, and gives it as this person then sees it. */
  async says(place: PlaceName, text: string, { thread }: { thread?: string } = {}): Promise<MessageView> {
    const conversation = this.placeId(place);
    const deed = { do: 'say', as: this.id, conversation, text, ...(thread ? { thread } : {}) } as const;
    const { ts } = expectDone(await this.slack.deed(deed));
    return this.#message(place, ts, thread);
  }

  async edits(message: MessageView, text: string): Promise<void> {
    const conversation = this.#conversationOf(message);
    expectDone(await this.slack.deed({ do: 'edit', as: this.id, conversation, ts: message.ts, text }));
  }

  /** Runs a slash command, e.g. `/daybreak status`. */
  async commands(place: PlaceName, text: string): Promise<void> {
    expectDone(
      await this.slack.deed({ do: 'command', as: this.id, conversation: this.placeId(place), text }),
    );
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
    expectDone(await this.slack.deed({ do: 'open-home', as: this.id }));
  }

  async modal(): Promise<OpenView | null> {
    return (await this.slack.snapshot({ as: this.id })).modal;
  }

  /**
   * Clicks a button, or picks from a menu: `value` is an option's value, a handle, a channel name, a date or text.
   * Where several elements share the action id, `value` tells buttons apart too.
   */
  async clicks(where: MessageView | 'home' | 'modal', actionId: string, value?: Plain): Promise<void> {
    const { from, blocks } = await this.#surface(where);
    const { element, blockId } = find(blocks, actionId, value);
    const action = {
      type: element.type,
      ...(value === undefined ? {} : valueOf(element, value, this.slack.world)),
    };
    expectDone(await this.slack.deed({ do: 'click', as: this.id, from, actionId, blockId, action }));
  }

  /** Picks the first option of a menu. */
  async picksFirst(where: MessageView | 'home' | 'modal', actionId: string): Promise<void> {
    const { blocks } = await this.#surface(where);
    await this.clicks(where, actionId, firstOption(find(blocks, actionId).element));
  }

  /** Enters values into the open modal, by action_id or block_id; `submits` sends them. */
  fills(values: Record<string, Plain>): void {
    this.#entered = { ...this.#entered, ...values };
  }

  /** Submits the open modal with these values and those filled in before. */
  async submits(values: Record<string, Plain> = {}): Promise<void> {
    const modal = await this.#openModal();
    const entered = { ...this.#entered, ...values };
    this.#entered = {};
    const blocks = blocksOf(modal.view);
    const state: StateValues = {};
    for (const [name, value] of Object.entries(entered)) {
      const { element, blockId } = find(blocks, name);
      (state[blockId] ??= {})[element.action_id] = valueOf(element, value, this.slack.world);
    }
    expectDone(await this.slack.deed({ do: 'submit', as: this.id, viewId: modal.id, values: state }));
  }

  async closes(): Promise<void> {
    const modal = await this.#openModal();
    expectDone(await this.slack.deed({ do: 'close', as: this.id, viewId: modal.id }));
  }

  /** Picks a message shortcut, or without a message a global one. */
  async shortcut(callbackId: string, message?: MessageView): Promise<void> {
    if (!message) {
      expectDone(await this.slack.deed({ do: 'global-shortcut', as: this.id, callbackId }));
      return;
    }
    const conversation = this.#conversationOf(message);
    const deed = { do: 'message-shortcut', as: this.id, callbackId, conversation, ts: message.ts } as const;
    expectDone(await this.slack.deed(deed));
  }

  async reads(place: PlaceName): Promise<void> {
    expectDone(await this.slack.deed({ do: 'read', as: this.id, conversation: this.placeId(place) }));
  }

  /** The conversation's id. A DM is opened when there is none yet. */
  placeId(place: PlaceName): string {
    const { world } = this.slack;
    const partner = place.startsWith('@') ? world.personCalled(place.slice(1)) : undefined;
    const found = partner
      ? world.dmBetween(this.id, partner.id)
      : world.channelCalled(place.replace(/^#/, ''));
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

  async #surface(where: MessageView | 'home' | 'modal'): Promise<{ from: ClickPlace; blocks: KnownBlock[] }> {
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

/** The element with this action_id, or the input in the block of this name. */
function find(blocks: KnownBlock[], name: string, value?: Plain): Placed {
  const all = elementsIn(blocks);
  const named = all.filter(({ element, blockId }) => element.action_id === name || blockId === name);
  const found = named.find(({ element }) => value !== undefined && element.value === value) ?? named[0];
  if (found) return found;
  const there = all.map(({ element, blockId }) => `${element.action_id} (${element.type} in ${blockId})`);
  throw new Error(`There is no ${name} here; there is ${there.join(', ') || 'nothing to act on'}.`);
}

function expectDone(result: DeedResult): Extract<DeedResult, { ok: true }> {
  if (!result.ok) throw new Error(result.problem);
  return result;
}
