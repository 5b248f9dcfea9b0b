/** Opening, replacing and describing modals and Home tabs. */
import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, View } from '@slack/types';
import type { Backstage } from './backstage.js';
import { elementsIn, initialValues } from './element-values.js';
import type { OpenedView, StateValues } from './state.js';

export function openedView(view: View, backstage: Backstage, under: OpenedView | null = null): OpenedView {
  const id = backstage.world.newId('V');
  return {
    id,
    view,
    hash: newHash(backstage),
    values: initialValues(blocksOf(view)),
    errors: {},
    rootId: under?.rootId ?? id,
    previousId: under?.id ?? null,
  };
}

/** Shows other contents under the same id. */
export function replaceView(opened: OpenedView, view: View, backstage: Backstage): void {
  const fresh = initialValues(blocksOf(view));
  const values = view.type === 'modal' ? withEntered(fresh, opened.values) : fresh;
  Object.assign(opened, { view, hash: newHash(backstage), values, errors: {} });
}

/** `fresh`, with what was entered where block and action kept their ids. */
export function withEntered(fresh: StateValues, entered: StateValues): StateValues {
  const values = structuredClone(fresh);
  for (const [blockId, actions] of Object.entries(values)) {
    for (const [actionId, { type }] of Object.entries(actions)) {
      const before = entered[blockId]?.[actionId];
      if (before?.type === type) actions[actionId] = before;
    }
  }
  return values;
}

/** Takes over what the visitor entered, for the inputs this view has. */
export function enter(values: StateValues, opened: OpenedView): void {
  for (const { blockId, element } of elementsIn(blocksOf(opened.view))) {
    const value = values[blockId]?.[element.action_id];
    if (value) (opened.values[blockId] ??= {})[element.action_id] = { ...value, type: element.type };
  }
}

const newHash = ({ world }: Backstage): string => `${world.nowSeconds()}.${world.newId('')}`;

/** Blocks were checked when the app sent them. */
export const blocksOf = (view: View): KnownBlock[] => view.blocks as KnownBlock[];

/** A view as the app sees it. */
export function viewOutput(
  { id, view, hash, values, rootId, previousId }: OpenedView,
  { world, app }: Backstage,
): ViewOutput {
  const teamId = world.state.workspace.id;
  return {
    id,
    team_id: teamId,
    type: view.type,
    callback_id: view.callback_id ?? '',
    private_metadata: view.private_metadata ?? '',
    title: view.type === 'modal' ? view.title : { type: 'plain_text', text: app.name },
    close: (view.type === 'modal' ? view.close : null) ?? null,
    submit: (view.type === 'modal' ? view.submit : null) ?? null,
    blocks: view.blocks,
    state: { values },
    hash,
    clear_on_close: view.type === 'modal' ? (view.clear_on_close ?? false) : false,
    notify_on_close: view.type === 'modal' ? (view.notify_on_close ?? false) : false,
    root_view_id: rootId,
    previous_view_id: previousId,
    external_id: view.external_id ?? '',
    app_id: app.appId,
    app_installed_team_id: teamId,
    bot_id: app.botId,
  };
}
