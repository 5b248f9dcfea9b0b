import { z } from 'zod';
import type { Deed, DeedResult } from '../../contract.js';
import { ApiError } from '../api-error.js';
import { checkedModal, pushModal } from '../api/views.js';
import type { Backstage } from '../backstage.js';
import { elementsIn, isEmptyValue } from '../element-values.js';
import { viewClosed, viewSubmission } from '../interactions.js';
import type { OpenedView, Person } from '../state.js';
import { blocksOf, enter, replaceView } from '../views.js';
import { formWithPayload } from '../wire.js';
import { done, Impossible, isTaken, personOf, silence } from './outcome.js';

const ResponseAction = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);
type ResponseAction = z.infer<typeof ResponseAction>;

export async function submit(
  deed: Extract<Deed, { do: 'submit' }>,
  backstage: Backstage,
): Promise<DeedResult> {
  const person = personOf(deed.as, backstage);
  const opened = openModal(deed.viewId, person, backstage);
  enter(deed.values, opened);
  opened.errors = missing(opened);
  backstage.changes.notify();
  // Slack's client checks this itself; the app does not hear of it.
  if (Object.keys(opened.errors).length > 0) return done();

  const name = `view_submission ${opened.view.callback_id ?? ''}`;
  const answer = await backstage.wire.send(formWithPayload(name, viewSubmission(person, opened, backstage)));
  if (!isTaken(answer)) {
    throw new Impossible(`We had some trouble connecting. Try again? ${silence(answer, backstage)}`);
  }
  const action = ResponseAction.safeParse(answer.body).data;
  if (action) follow(action, opened, person, backstage);
  else dismiss(opened, person, backstage);
  return done();
}

export async function close(deed: Extract<Deed, { do: 'close' }>, backstage: Backstage): Promise<DeedResult> {
  const person = personOf(deed.as, backstage);
  const opened = openModal(deed.viewId, person, backstage);
  const { view } = opened;
  const clearsAll = view.type === 'modal' && view.clear_on_close === true;
  if (clearsAll) backstage.world.state.modals[person.id] = [];
  else dismiss(opened, person, backstage);
  backstage.changes.notify();
  if (view.type !== 'modal' || !view.notify_on_close) return done();
  const payload = viewClosed(person, opened, clearsAll, backstage);
  await backstage.wire.send(formWithPayload(`view_closed ${view.callback_id ?? ''}`, payload));
  return done();
}

function openModal(viewId: string, person: Person, { world }: Backstage): OpenedView {
  const opened = world.modals(person.id).at(-1);
  if (opened?.id !== viewId) throw new Impossible(`${person.name} does not have this open any more.`);
  return opened;
}

function dismiss(opened: OpenedView, person: Person, { world }: Backstage): void {
  world.state.modals[person.id] = world.modals(person.id).filter((modal) => modal !== opened);
}

function missing({ view, values }: OpenedView): Record<string, string> {
  const unfilled = elementsIn(blocksOf(view)).filter(
    ({ block, blockId, element }) =>
      block.type === 'input' && block.optional !== true && isEmptyValue(values[blockId]?.[element.action_id]),
  );
  return Object.fromEntries(unfilled.map(({ blockId }) => [blockId, 'Please complete this required field.']));
}

function follow(action: ResponseAction, opened: OpenedView, person: Person, backstage: Backstage): void {
  try {
    obey(action, opened, person, backstage);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const detail = error.details.messages?.join(' ') ?? error.code;
    backstage.exchanges.warn(`Slack would refuse the answer to this submission: ${detail}`);
    throw new Impossible('We had some trouble connecting. Try again?');
  }
}

function obey(action: ResponseAction, opened: OpenedView, person: Person, backstage: Backstage): void {
  switch (action.response_action) {
    case 'errors':
      opened.errors = knownFields(action.errors, opened);
      return;
    case 'clear':
      backstage.world.state.modals[person.id] = [];
      return;
    case 'update':
      replaceView(opened, checkedModal(action.view, backstage), backstage);
      return;
    case 'push':
      pushModal(person.id, opened.id, checkedModal(action.view, backstage), backstage);
      return;
    default:
      action satisfies never;
  }
}

/** Slack shows an error only under an input block that is there. */
function knownFields(errors: Record<string, string>, { view }: OpenedView): Record<string, string> {
  const inputs = new Set(
    blocksOf(view).flatMap(({ type, block_id }) => (type === 'input' && block_id ? [block_id] : [])),
  );
  const unknown = Object.keys(errors).filter((blockId) => !inputs.has(blockId));
  if (unknown.length > 0) {
    const messages = unknown.map((blockId) => `there is no input block ${blockId} to show an error under`);
    throw new ApiError('invalid_arguments', { messages });
  }
  return errors;
}
