import type { KnownBlock } from '@slack/types';
import type { ActionValue, Deed, DeedResult } from '../../contract.js';
import type { Backstage } from '../backstage.js';
import { elementsIn, initialValues, type Placed, valueField } from '../element-values.js';
import { clickedAction, messageClick, viewClick } from '../interactions.js';
import type { OpenedView, Person, StateValues } from '../state.js';
import { blocksOf, enter, withEntered } from '../views.js';
import { formWithPayload, type Parcel } from '../wire.js';
import { done, Impossible, isTaken, personOf, placeOf, seenMessage, silence } from './outcome.js';

type Click = Extract<Deed, { do: 'click' }>;

export async function click(deed: Click, backstage: Backstage): Promise<DeedResult> {
  const person = personOf(deed.as, backstage);
  const parcel =
    deed.from.in === 'message'
      ? clickInMessage(deed, deed.from, person, backstage)
      : clickInView(deed, openView(deed.from, person, backstage), person, backstage);
  const answer = await backstage.wire.send(parcel.parcel);
  if (isTaken(answer)) return done();
  const problem = `Nothing came of the click. ${silence(answer, backstage)}`;
  if (!parcel.isLink) throw new Impossible(problem);
  // The link opens all the same; Slack only puts a warning sign beside it.
  backstage.exchanges.warn(`Slack tells the app of a click on a link, too, and wants an answer. ${problem}`);
  return done();
}

interface Clicked {
  parcel: Parcel;
  isLink: boolean;
}

const clicked = (deed: Click, placed: Placed, payload: Record<string, unknown>): Clicked => ({
  parcel: formWithPayload(`block_actions ${deed.actionId}`, payload),
  isLink: typeof placed.element.url === 'string',
});

function clickInMessage(
  deed: Click,
  from: { conversation: string; ts: string },
  person: Person,
  backstage: Backstage,
): Clicked {
  const conversation = placeOf(from.conversation, person, backstage);
  const message = seenMessage(from.ts, conversation, person, backstage);
  if (message.author !== backstage.app.botUserId)
    throw new Impossible('Only messages of the app can be clicked.');
  const placed = elementOf(deed, message.blocks);
  const { chosen } = backstage.world.state;
  const key = `${person.id} ${message.ts}`;
  const values = (chosen[key] = withEntered(initialValues(message.blocks), chosen[key] ?? {}));
  choose(values, placed, deed.action);
  const action = clickedAction(placed, deed.action, backstage);
  const payload = messageClick(person, action, { message, conversation, values }, backstage);
  return clicked(deed, placed, payload);
}

function clickInView(deed: Click, opened: OpenedView, person: Person, backstage: Backstage): Clicked {
  const placed = elementOf(deed, blocksOf(opened.view));
  if (placed.block.type === 'input' && placed.block.dispatch_action !== true)
    throw new Impossible(
      `Slack keeps ${deed.actionId} to itself until the form is sent: no dispatch_action.`,
    );
  enter(deed.values ?? {}, opened);
  choose(opened.values, placed, deed.action);
  const action = clickedAction(placed, deed.action, backstage);
  return clicked(deed, placed, viewClick(person, action, opened, backstage));
}

function openView(
  from: { in: 'home' } | { in: 'modal'; viewId: string },
  person: Person,
  { world }: Backstage,
): OpenedView {
  const opened =
    from.in === 'home'
      ? world.state.homes[person.id]
      : world.modals(person.id).find(({ id }) => id === from.viewId);
  if (!opened) throw new Impossible(`${person.name} does not have this open any more.`);
  return opened;
}

function elementOf({ actionId, blockId }: Click, blocks: KnownBlock[]): Placed {
  const all = elementsIn(blocks);
  const placed = all.find((one) => one.element.action_id === actionId && one.blockId === blockId);
  if (placed) return placed;
  const there = all.map(({ element }) => element.action_id).join(', ') || 'nothing';
  throw new Impossible(`There is no ${actionId} to click; there is ${there}.`);
}

/** Menus keep what was picked, buttons do not. */
function choose(values: StateValues, { blockId, element }: Placed, action: ActionValue): void {
  const field = valueField(element.type);
  if (field) (values[blockId] ??= {})[element.action_id] = { type: element.type, [field]: action[field] };
}
