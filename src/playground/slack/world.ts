import type { Clock } from '../../platform/clock.js';
import type {
  Conversation,
  Grant,
  Group,
  Message,
  NewMessage,
  OpenedView,
  Person,
  WorldState,
} from './state.js';

/** Beyond this the clock was moved back on purpose, and new messages belong to the time it shows. */
const SMALL_STEP_BACK_MICROS = 60_000_000;
export const MODAL_STACK_LIMIT = 3;

/** The people, conversations, messages and views of one workspace, and who may see what. */
export class World {
  constructor(
    readonly state: WorldState,
    private readonly clock: Clock,
  ) {}

  person(id: string): Person | undefined {
    return this.state.people.find((person) => person.id === id);
  }

  personCalled(handle: string): Person | undefined {
    return this.state.people.find((person) => person.handle === handle.toLowerCase());
  }

  group(id: string): Group | undefined {
    return this.state.groups.find((group) => group.id === id);
  }

  grantOf(personId: string): Grant | undefined {
    return this.state.grants.find(({ user }) => user === personId);
  }

  conversation(id: string): Conversation | undefined {
    return this.state.conversations.find((conversation) => conversation.id === id);
  }

  channelCalled(name: string): Conversation | undefined {
    return this.state.conversations.find((channel) => channel.kind !== 'dm' && channel.name === name);
  }

  /** The DM between two people, which is made when they have none. */
  dmBetween(one: string, other: string): Conversation {
    const known = this.knownDm(one, other);
    if (known) return known;
    const made: Conversation = {
      id: this.newId('D'),
      kind: 'dm',
      name: '',
      members: [one, other],
      isShared: false,
    };
    this.state.conversations.push(made);
    return made;
  }

  /** A channel by name, `design`, or a DM by handle, `@yuki`, which is made when there is none yet. */
  placeFor(personId: string, place: string): Conversation | undefined {
    const partner = place.startsWith('@') ? this.personCalled(place.slice(1)) : undefined;
    return partner ? this.dmBetween(personId, partner.id) : this.channelCalled(place.replace(/^#/, ''));
  }

  knownDm(one: string, other: string): Conversation | undefined {
    return this.state.conversations.find(
      ({ kind, members }) => kind === 'dm' && members.includes(one) && members.includes(other),
    );
  }

  /** Whether this person may read the conversation: public channels are open to the workspace's own people. */
  canRead(personId: string, conversation: Conversation): boolean {
    if (conversation.members.includes(personId)) return true;
    const person = this.person(personId);
    return conversation.kind === 'channel' && person?.teamId === this.state.workspace.id;
  }

  /** Messages of a conversation as this person sees them, oldest first: others' ephemeral ones are left out. */
  messagesFor(personId: string, conversationId: string): Message[] {
    return this.messagesIn(conversationId, (to) => to === null || to === personId);
  }

  /** What is in the conversation's history, oldest first. Ephemeral messages never are. */
  history(conversationId: string): Message[] {
    return this.messagesIn(conversationId, (to) => to === null);
  }

  private messagesIn(conversationId: string, isSeen: (to: string | null) => boolean): Message[] {
    return this.state.messages
      .filter(({ conversation, ephemeralTo }) => conversation === conversationId && isSeen(ephemeralTo))
      .sort((a, b) => (a.ts < b.ts ? -1 : 1));
  }

  message(conversationId: string, ts: string): Message | undefined {
    return this.state.messages.find(
      (message) => message.conversation === conversationId && message.ts === ts,
    );
  }

  replies(root: Message): Message[] {
    return this.history(root.conversation).filter(
      ({ threadTs, ts }) => threadTs === root.ts && ts !== root.ts,
    );
  }

  post(message: NewMessage): Message {
    const posted: Message = {
      ...message,
      files: message.files ?? [],
      isThroughApp: message.isThroughApp ?? false,
      ts: this.nextTs(),
      edited: null,
    };
    this.state.messages.push(posted);
    return posted;
  }

  remove(message: Message): void {
    this.state.messages = this.state.messages.filter((kept) => kept !== message);
  }

  modals(personId: string): OpenedView[] {
    return (this.state.modals[personId] ??= []);
  }

  /** The view with this id, whoever has it open, on whichever surface. */
  view(id: string): { view: OpenedView; owner: string } | undefined {
    for (const [owner, stack] of Object.entries(this.state.modals)) {
      const view = stack.find((modal) => modal.id === id);
      if (view) return { view, owner };
    }
    return Object.entries(this.state.homes)
      .map(([owner, view]) => ({ view, owner }))
      .find(({ view }) => view.id === id);
  }

  /** A message's timestamp: the playground's time, unique, later than the one before unless the clock went back. */
  nextTs(): string {
    const now = this.clock.now().getTime() * 1000;
    const last = this.state.lastTsMicros;
    const wentBack = now < last - SMALL_STEP_BACK_MICROS;
    const micros = now > last || wentBack ? now : last + 1;
    this.state.lastTsMicros = micros;
    const ts = `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`;
    // After a step back, every moment may have its message already.
    return this.state.messages.some((message) => message.ts === ts) ? this.nextTs() : ts;
  }

  newId(prefix: string): string {
    this.state.idsGiven += 1;
    return `${prefix}${String(this.state.idsGiven).padStart(8, '0')}`;
  }

  nowSeconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
