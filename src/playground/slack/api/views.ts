import type { View } from '@slack/types';
import { z } from 'zod';
import { ApiError } from '../api-error.js';
import type { Backstage } from '../backstage.js';
import { checkedView } from '../block-check.js';
import type { OpenedView } from '../state.js';
import { openedView, replaceView, viewOutput } from '../views.js';
import { MODAL_STACK_LIMIT } from '../world.js';
import { type Answer, type Route, route, structured } from './route.js';

const Opening = z.object({ trigger_id: z.string(), view: structured });

export const viewRoutes = {
  'views.open': route(null, Opening, ({ trigger_id, view }, backstage) => {
    const modal = checkedModal(view, backstage);
    const { person } = backstage.triggers.use(trigger_id);
    const opened = openedView(modal, backstage);
    backstage.world.state.modals[person] = [opened];
    return shown(opened, backstage);
  }),

  'views.push': route(null, Opening, ({ trigger_id, view }, backstage) => {
    const modal = checkedModal(view, backstage);
    const { person, fromModal } = backstage.triggers.use(trigger_id);
    return shown(pushModal(person, fromModal, modal, backstage), backstage);
  }),

  'views.update': route(
    null,
    z.object({
      view: structured,
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
    }),
    ({ view, view_id, external_id, hash }, backstage) => {
      const checked = checkedView(view, () => backstage.world.newId('b'));
      const opened = view_id ? backstage.world.view(view_id)?.view : viewNamed(external_id, backstage);
      if (!opened) throw new ApiError('not_found');
      if (hash !== undefined && hash !== opened.hash) throw new ApiError('hash_conflict');
      if (checked.type !== opened.view.type) throw wrongType(opened.view.type);
      replaceView(opened, checked, backstage);
      return shown(opened, backstage);
    },
  ),

  'views.publish': route(
    null,
    z.object({ user_id: z.string(), view: structured, hash: z.string().optional() }),
    ({ user_id, view, hash }, backstage) => {
      const { world } = backstage;
      const home = checkedView(view, () => world.newId('b'));
      if (home.type !== 'home') throw wrongType('home');
      if (!world.person(user_id)) throw new ApiError('user_not_found');
      const published = world.state.homes[user_id];
      if (hash !== undefined && published && hash !== published.hash) throw new ApiError('hash_conflict');
      if (published) replaceView(published, home, backstage);
      const opened = published ?? openedView(home, backstage);
      world.state.homes[user_id] = opened;
      return shown(opened, backstage);
    },
  ),
} satisfies Record<string, Route>;

/** Lays a modal on top of the one it came from. @throws ApiError when three are open already. */
export function pushModal(
  person: string,
  fromModal: string | null,
  view: View,
  backstage: Backstage,
): OpenedView {
  const stack = backstage.world.modals(person);
  const under = stack.at(-1);
  if (!fromModal || !under) throw new ApiError('not_found');
  if (stack.length >= MODAL_STACK_LIMIT) throw new ApiError('push_limit_reached');
  const opened = openedView(view, backstage, under);
  stack.push(opened);
  return opened;
}

export function checkedModal(view: unknown, { world }: Backstage): View {
  const checked = checkedView(view, () => world.newId('b'));
  if (checked.type !== 'modal') throw wrongType('modal');
  return checked;
}

const wrongType = (expected: string): ApiError =>
  new ApiError('invalid_arguments', {
    messages: [`[ERROR] must be of type ${expected} [json-pointer:/view/type]`],
  });

function viewNamed(externalId: string | undefined, { world }: Backstage): OpenedView | undefined {
  if (!externalId) return undefined;
  const all = [...Object.values(world.state.modals).flat(), ...Object.values(world.state.homes)];
  return all.find(({ view }) => view.external_id === externalId);
}

function shown(opened: OpenedView, backstage: Backstage): Answer {
  backstage.changes.notify();
  return { view: viewOutput(opened, backstage) };
}
