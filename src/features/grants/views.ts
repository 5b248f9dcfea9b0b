import type { KnownBlock, ModalView } from '@slack/types';
import type { Key, Say } from '../../domain/copy/index.js';

/** What somebody granted so far, and the link to Slack's consent page for each thing they have not. */
export interface Granted {
  unsend: boolean;
  watch: boolean;
}
export type Links = Record<keyof Granted, string>;

const section = (text: string): KnownBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', verbatim: true, text },
});

export function grantsBlocks(say: Say, { unsend, watch }: Granted): KnownBlock[] {
  const lines = [...(unsend ? [say('grants.unsend')] : []), ...(watch ? [say('grants.watch')] : [])];
  const more: KnownBlock[] =
    unsend && watch
      ? []
      : [{ type: 'actions', elements: [button(say, 'grants.explain', 'grants.change_button')] }];
  const back: KnownBlock[] = lines.length > 0 ? [revokeButton(say)] : [];
  return [
    { type: 'header', text: { type: 'plain_text', text: say.plain('grants.title') } },
    section(lines.length > 0 ? lines.join('\n') : say('grants.nothing')),
    ...more,
    ...back,
  ];
}

const button = (say: Say, actionId: string, label: Key) => ({
  type: 'button' as const,
  action_id: actionId,
  text: { type: 'plain_text' as const, text: say.plain(label) },
});

const revokeButton = (say: Say): KnownBlock => ({
  type: 'actions',
  elements: [
    {
      ...button(say, 'grants.revoke', 'grants.revoke_button'),
      confirm: {
        title: { type: 'plain_text', text: say.plain('grants.modal_title') },
        text: { type: 'plain_text', text: say.plain('grants.revoke_confirm') },
        confirm: { type: 'plain_text', text: say.plain('grants.revoke_button') },
        deny: { type: 'plain_text', text: say.plain('common.cancel_close') },
      },
    },
  ],
});

/** Says what each permission is for, before Slack asks. */
export function grantsModal(say: Say, granted: Granted, links: Links): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: say.plain('grants.modal_title') },
    close: { type: 'plain_text', text: say.plain('grants.close_close') },
    blocks: [
      ...offer(say, 'unsend', granted, links),
      { type: 'divider' },
      ...offer(say, 'watch', granted, links),
      { type: 'context', elements: [{ type: 'mrkdwn', verbatim: true, text: say('grants.explain_revoke') }] },
    ],
  };
}

function offer(say: Say, what: keyof Granted, granted: Granted, links: Links): KnownBlock[] {
  if (granted[what]) return [section(say(`grants.explain_${what}`)), section(say('grants.allowed'))];
  const allow = { ...button(say, `grants.allow_${what}`, `grants.allow_${what}_button`), url: links[what] };
  return [
    section(say(`grants.explain_${what}`)),
    { type: 'actions', elements: [{ ...allow, style: 'primary' }] },
  ];
}
