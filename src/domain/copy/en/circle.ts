/** A thread that goes in circles, and the ways out. */
export const circle = {
  'circle.offer': 'This thread goes to and fro between you and {names}. One of these may be quicker:',
  'circle.offer_summary': '• a summary: what you agree on, what is open, what to do',
  'circle.offer_call': '• a {minutes, number}-minute call, for example {when}: inside everybody’s hours',
  'circle.sum_up_button': 'Sum it up',
  'circle.call_button': 'Suggest the call',
  'circle.on_button': 'Go on as it is',
  'circle.private': 'Only you and those who write here with you see this, once for this thread.',
  'circle.form_title': 'Sum it up',
  'circle.form_submit': 'Post it',
  'circle.form_intro':
    'It is posted in the thread under your name, and calls nobody. Leave empty what there is nothing to say about.',
  'circle.agreed_label': 'What we agree on',
  'circle.open_label': 'What is still open',
  'circle.proposal_label': 'What I propose',
  'circle.empty': 'Write something in one of these.',
  'circle.summary': '{name} summed up:',
  'circle.summary_asks': 'Missing something, or disagree? Say so below, whenever your day allows.',
  'circle.returned': 'Your summary could not be posted in {channel}. Here it is, to use elsewhere.',
  'circle.call':
    '{name} suggests a {minutes, number}-minute call: {when}, inside everybody’s hours. If another time suits better, say so here.',
  'circle.suggested': 'I suggested it in the thread.',
  'circle.goes_on': 'It goes on as it is.',
  'circle.no_time':
    'There is no time in the next days at which all of you are at work any more. A summary needs none.',
  'circle.report':
    '{count, plural, one {One thread} other {# threads}} would have been offered a way out of going in circles.',
} as const;
