import type { DeedResult } from '../../contract.js';
import type { Backstage } from '../backstage.js';
import type { Conversation, Message, Person } from '../state.js';
import type { BotAnswer } from '../wire.js';

export const done = (made: { conversation?: string; ts?: string } = {}): DeedResult => ({
  ok: true,
  ...made,
});

/** A deed that could not be done; its message is a sentence for the visitor. */
export class Impossible extends Error {}

export function personOf(id: string, { world }: Backstage): Person {
  const person = world.person(id);
  if (!person) throw new Impossible(`There is nobody with the id ${id}.`);
  return person;
}

/** A conversation this person takes part in. */
export function placeOf(id: string, person: Person, { world }: Backstage): Conversation {
  const conversation = world.conversation(id);
  if (!conversation || !world.canRead(person.id, conversation)) {
    throw new Impossible(`${person.name} cannot see the conversation ${id}.`);
  }
  if (!conversation.members.includes(person.id)) {
    throw new Impossible(`${person.name} is not a member of #${conversation.name}.`);
  }
  return conversation;
}

export function seenMessage(
  ts: string,
  conversation: Conversation,
  person: Person,
  { world }: Backstage,
): Message {
  const message = world.messagesFor(person.id, conversation.id).find((seen) => seen.ts === ts);
  if (!message) throw new Impossible(`${person.name} sees no message ${ts} there; it may be gone.`);
  return message;
}

/** Commands and shortcuts belong to the workspace that installed the app. */
export function requireColleague(person: Person, { world, app }: Backstage): void {
  if (person.teamId === world.state.workspace.id && person.kind === 'member') return;
  throw new Impossible(
    `Only members of ${world.state.workspace.name} can use the commands and shortcuts of ${app.name}.`,
  );
}

export const isTaken = ({ status }: BotAnswer): boolean => status >= 200 && status < 300;

/** Why nothing came of it, for the visitor. */
export function silence({ failure, status }: BotAnswer, { app }: Backstage): string {
  if (failure === 'http_timeout') return `${app.name} took longer than three seconds.`;
  if (failure === 'connection_failed') return `${app.name} is not running.`;
  return `${app.name} answered with HTTP ${status}.`;
}
