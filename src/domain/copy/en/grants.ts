/** What people let Daybreak do in their name. */
export const grants = {
  'grants.title': 'Acting for you',
  'grants.nothing':
    'Daybreak acts only as itself. You can let it do more for you, and take that back at any time.',
  'grants.unsend': 'You let Daybreak take back a message you hold, and post it as you in their morning.',
  'grants.watch': 'You let Daybreak notice when you write a direct message to somebody who is asleep.',
  'grants.change_button': 'Let it do more',
  'grants.revoke_button': 'Take it back',
  'grants.revoke_confirm':
    'Daybreak forgets its permission at once. What it holds for you then arrives from Daybreak, in your name.',
  'grants.revoked': 'Done: Daybreak acts only as itself again.',
  'grants.modal_title': 'Acting for you',
  'grants.close_close': 'Close',
  'grants.explain_unsend':
    '*Unsend and reschedule*\nWhen you hold a message, Daybreak deletes the one you posted and posts it again *as you* in their morning. It never writes anything else in your name.',
  'grants.explain_watch':
    '*A hint in direct messages*\nWhen you write directly to somebody who is asleep, Daybreak tells you, as it does in channels. Slack lets it see your direct messages for that; it keeps their ids, never their words.',
  'grants.explain_revoke':
    'Slack asks you to confirm. The link is yours alone and works for an hour. You can take it back on the Home tab, or in Slack’s own settings.',
  'grants.allow_unsend_button': 'Allow in Slack',
  'grants.allow_watch_button': 'Allow in Slack',
  'grants.allowed': '✓ You allowed this.',
  'grants.not_offered':
    'This is not set up here. Whoever hosts Daybreak can do so: see “Acting for people” in its hosting guide.',
  'grants.page_granted':
    'Thank you. Daybreak may now do this for you. You can close this page and go back to Slack.',
  'grants.page_declined':
    'Nothing was granted, and nothing changes. You can close this page and go back to Slack.',
  'grants.page_stale': 'This link is no longer valid. Open Daybreak’s Home tab in Slack for a new one.',
  'grants.page_someone_else':
    'This link was made for somebody else, so nothing was kept. Open Daybreak’s Home tab in Slack for your own.',
  'grants.page_failed':
    'Slack did not confirm it, and nothing was kept. Please try again from Daybreak’s Home tab.',
} as const;
