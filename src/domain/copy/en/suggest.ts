/** Where a message belongs, said to whoever wrote it. */
export const suggest = {
  'suggest.help': '`/charter suggestions` whether I say so when a message belongs elsewhere',
  'suggest.warm': 'Only you see this, and where it stands is fine too.',
  'suggest.move_button': 'Move it there',
  'suggest.leave_button': 'Leave it here',
  'suggest.wrong_button': 'Not right',
  'suggest.off_button': 'No more of these',
  'suggest.left': 'It stays here.',
  'suggest.wrong': 'Thank you for telling me. It stays here.',
  'suggest.turned_off': 'No more of these for you. `/charter suggestions` brings them back.',
  'suggest.unknown': 'I do not know that message any more.',
  'suggest.not_yours': 'Only whoever wrote that message can do that.',
  'suggest.too_late': 'That was a while ago. Its moment has passed.',
  'suggest.answered': 'That is done already.',
  'suggest.mode_off': 'I do not say where messages belong.',
  'suggest.mode_watch':
    'I say nothing yet: I only count where I would have spoken up, so that your admins can decide.',
  'suggest.mode_suggest':
    'When a message might belong elsewhere, I tell whoever wrote it, privately, at most once an hour. I also say when an answer can be expected, and offer a way out of threads that go to and fro.',
  'suggest.mode_off_here': 'Not in this channel.',
  'suggest.mode_off_for_me': 'Not to you.',
  'suggest.first_week':
    'Your charter has been in force for a week. So far I only counted what I would have said; now you can decide.',
  'suggest.report':
    'In the last two weeks I would have spoken up {count, plural, one {once} other {# times}}:',
  'suggest.report_none': 'In the last two weeks I would have said nothing.',
  'suggest.report_line': '• {kind}: {count}',
  'suggest.report_shown':
    'In the last two weeks I spoke up {count, plural, one {once} other {# times}}: moved {moved}, left {left}, not right {wrong}.',
  'suggest.suggest_button': 'Speak up',
  'suggest.watch_button': 'Only count',
  'suggest.off_mode_button': 'Be silent',
  'suggest.on_here_button': 'Speak up here',
  'suggest.off_here_button': 'Be silent here',
  'suggest.on_for_me_button': 'Tell me',
  'suggest.off_for_me_button': 'Do not tell me',
  'suggest.unlearn_button': 'Forget what I learnt',
} as const;
