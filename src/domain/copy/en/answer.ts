/** When to expect an answer, and what still waits for one. */
export const answer = {
  'answer.expected':
    'An answer can be expected by {when}. Until then, silence only means that somebody is asleep or busy.',
  'answer.expected_why':
    'The charter gives whoever can answer that much working time. If it is open then, it comes up in their next morning; nobody is called.',
  'answer.answered_button': 'Answered',
  'answer.open':
    '{count, plural, one {Somebody still waits} other {# people’s questions still wait}} for an answer that you may know:',
  'answer.more': '… and {count, plural, one {one more} other {# more}}.',
  'answer.open_why': 'Not yours to answer? Leave it. Nobody sees who read this.',
  'answer.open_line': '*{author}* in {channel}, {date}',
  'answer.open_link': 'Open',
  'answer.quote': '> {words}',
  'answer.asked': 'What you asked, and when to expect an answer:',
  'answer.asked_line': '• in {channel}: by {when}',
  'answer.closed': 'Good. Nobody hears of it any more.',
  'answer.report':
    '{count, plural, one {One question} other {# questions}} would have come with a time to expect an answer by.',
} as const;
