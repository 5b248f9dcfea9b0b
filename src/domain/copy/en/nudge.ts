/** The note to a sender that somebody is off-hours, its buttons and its off switch. */
export const nudge = {
  'nudge.text': 'It is {local} for {name}.',
  'nudge.text_many': '{names} {count, plural, one {is} other {are}} off-hours.',
  'nudge.headline': '*{names}* {count, plural, one {is} other {are}} off-hours.',
  'nudge.person': 'It is *{local}* for *{name}*. Their day starts *{theirs}*, that is {yours} for you.',
  'nudge.crowd':
    '{reached, plural, =1 {The one person this reaches is off-hours right now.} other {{offHours, plural, one {# of the {reached, number} people this reaches is off-hours right now.} other {# of the {reached, number} people this reaches are off-hours right now.}}}}',
  'nudge.private': 'Your message is posted as usual; only you see this note.',
  'nudge.private_with_hours':
    'Their hours: {hours}, {zone}. Your message is posted as usual; only you see this note.',

  'nudge.hold_at_button': 'Deliver at {clock} their time',
  'nudge.hold_button': 'Deliver in their morning',
  'nudge.no_rush_button': 'No rush',
  'nudge.urgent_button': 'It is urgent',
  'nudge.mute_placeholder': 'Turn this off…',
  'nudge.mute_person_option': 'For {name}',
  'nudge.mute_channel_option': 'In this channel',
  'nudge.mute_week_option': 'For a week',
  'nudge.mute_forever_option': 'For good',

  'nudge.no_rush_done': '🌿 Thank you. A short note under your message says that it can wait.',
  'nudge.no_rush_note': 'No rush, {name}: {sender} expects an answer no earlier than {at}.',
  'nudge.no_rush_note_to_all':
    'No rush: {sender} expects an answer no earlier than the start of your next working day.',
  'nudge.urgent_done':
    'Understood: your message stays as it is, and I will not mention this again here today. Their notifications may be paused, so if it cannot wait, call.',
  'nudge.muted_person': 'Done: no more of these notes about {name}. `/daybreak nudges on` brings them back.',
  'nudge.muted_channel': 'Done: no more of these notes in {channel}. `/daybreak nudges on` brings them back.',
  'nudge.muted_week': 'Done: no more of these notes for a week. `/daybreak nudges on` brings them back.',
  'nudge.muted_forever': 'Done: no more of these notes from now on. `/daybreak nudges on` brings them back.',
  'nudge.unmuted': 'Done: you will see every note again.',
  'nudge.unmute_about': 'bring back every note that you turned off',

  'nudge.mutes_header': 'Off-hours notes',
  'nudge.mutes': 'You turned them off',
  'nudge.mutes_person': '{until, select, none {about {name}} other {about {name} until {until}}}',
  'nudge.mutes_somebody': '{until, select, none {about somebody} other {about somebody until {until}}}',
  'nudge.mutes_channel': '{until, select, none {in {channel}} other {in {channel} until {until}}}',
  'nudge.mutes_all': '{until, select, none {everywhere} other {everywhere until {until}}}',
  'nudge.mutes_more': '{count, plural, one {and # more} other {and # more}}',
  'nudge.unmute_button': 'Turn all back on',

  'nudge.unknown': 'I no longer know this note. Nothing was changed.',
  'nudge.not_yours': 'Only the person this note was for can use its buttons.',
  'nudge.too_late':
    'This note is from a while ago, so I left everything as it was. To send something in somebody’s morning: `/later @name your message`.',
  'nudge.at_work': 'They are at work by now, so I added no note.',
  'nudge.not_about_them': 'That note was not about this person.',
  'nudge.unknown_choice': 'I do not know that choice. Nothing was changed.',
  'nudge.write_on': 'Write `/daybreak nudges on`. To turn notes off, use the menu on one of them.',
} as const;
