/** What goes to a place outside of Slack. */
export const outside = {
  'outside.prepare_button': 'Prepare it',
  'outside.form_title': 'Prepare it',
  'outside.title_label': 'Title',
  'outside.body_label': 'Text',
  'outside.url_label': 'Where it is now',
  'outside.create_submit': 'Create it',
  'outside.done_submit': 'It is there now',
  'outside.create_intro': 'I create this in {place}, with a link back, and leave its address in the thread.',
  'outside.copy_intro': 'Copy this to {place}. If you put its address below, I leave it in the thread.',
  'outside.from_private': 'You wrote this in a private channel. Whoever can read {place} can read it there.',
  'outside.there': 'This is in {place} now',
  'outside.changed':
    'The charter names another place by now. Copy what you need, close this, and open it again.',
  'outside.locked':
    'I could not create this in {place}: it does not let me in. I tell your admins. Here is what you prepared, to copy.',
  'outside.refused':
    'I could not create this in {place}: it did not take it. Here is what you prepared, to copy.',
  'outside.unreachable':
    'I could not create this in {place}: for an hour it gave no answer that I understood. Here is what you prepared, to copy; look first whether it is there.',
  'outside.locked_out':
    '{connector} does not let me in any more: the key I was given is wrong, has expired or may not do this. Whoever hosts me can set a new one. Until then people get what they prepared, to copy.',
} as const;
