import type { KnownBlock, ModalView } from '@slack/types';
import { button, header, plain, section, small } from '../../domain/blocks.js';
import type { Say } from '../../domain/copy/index.js';

/** What somebody granted so far, and the link to Slack's consent page for each thing they have not. */
export interface Granted {
  unsend: boolean;
  watch: boolean;
}
export type Links = Record<keyof Granted, string>;

export function grantsBlocks(say: Say, { unsend, watch }: Granted): KnownBlock[] {
  const lines = [...(unsend ? [say('grants.unsend')] : []), ...(watch ? [say('grants.watch')] : [])];
  const more: KnownBlock[] =
    unsend && watch
      ? []
      : [{ type: 'actions', elements: [button('grants.explain', say.plain('grants.change_button'))] }];
  const back: KnownBlock[] = lines.length > 0 ? [revokeButton(say)] : [];
  return [
    header(say.plain('grants.title')),
    section(lines.length > 0 ? lines.join('\n') : say('grants.nothing')),
    ...more,
    ...back,
  ];
}

const revokeButton = (say: Say): KnownBlock => ({
  type: 'actions',
  elements: [
    {
      ...button('grants.revoke', say.plain('grants.revoke_button')),
      confirm: {
        title: plain(say.plain('grants.modal_title')),
        text: plain(say.plain('grants.revoke_confirm')),
        confirm: plain(say.plain('grants.revoke_button')),
        deny: plain(say.plain('common.cancel_close')),
      },
    },
  ],
});

/** Says what each permission is for, before Slack asks. */
export function grantsModal(say: Say, granted: Granted, links: Links): ModalView {
  return {
    type: 'modal',
    title: plain(say.plain('grants.modal_title')),
    close: plain(say.plain('grants.close_close')),
    blocks: [
      ...offer(say, 'unsend', granted, links),
      { type: 'divider' },
      ...offer(say, 'watch', granted, links),
      small(say('grants.explain_revoke')),
    ],
  };
}

function offer(say: Say, what: keyof Granted, granted: Granted, links: Links): KnownBlock[] {
  if (granted[what]) return [section(say(`grants.explain_${what}`)), section(say('grants.allowed'))];
  const allow = {
    ...button(`grants.allow_${what}`, say.plain(`grants.allow_${what}_button`)),
    url: links[what],
  };
  return [
    section(say(`grants.explain_${what}`)),
    { type: 'actions', elements: [{ ...allow, style: 'primary' }] },
  ];
}
