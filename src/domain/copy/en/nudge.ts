/** The note to a sender that somebody is off-hours, its buttons and its off switch. */
export const nudge = {
  'nudge.text': 'It is {local} for {name}.',
  'nudge.text_many': '{names} {count, plural, one {is} other {are}} off-hours.',
  'nudge.headline': '*{names}* {count, plural, one {is} other {are}} off-hours.',
  'nudge.person': 'It is *{local}* for *{name}*. Their day starts *{theirs}*, that is {yours} for you.',
  'nudge.crowd':
    '{reached, plural, =1 {The one person this reaches is off-hours right now.} other {{offHours, plural, one {# of the {reached, number} people this reaches is off-hours right now.} other {# of the {reached, number} people this reaches are off-hours right now.}}}}',
  'nudge.crowd_asleep':
    '{reached, plural, =1 {The one person this reaches is asleep right now.} other {{offHours, plural, one {# of the {reached, number} people this reaches is off-hours right now, {asleep, number} asleep.} other {# of the {reached, number} people this reaches are off-hours right now, {asleep, number} of them asleep.}}}}',
  'nudge.person_leave':
    '*{name}* is on leave until *{until}*. Their next day starts *{theirs}*, that is {yours} for you.',
  'nudge.person_day_off':
    '*{name}* has a day off ({day}). Their next day starts *{theirs}*, that is {yours} for you.',
  'nudge.person_dnd':
    'It is *{local}* for *{name}*, and their notifications are paused. They are back *{theirs}*, that is {yours} for you.',
  'nudge.person_status':
    'It is *{local}* for *{name}*, and their Slack status says that they are away. They are back *{theirs}*, that is {yours} for you.',
  'nudge.private_direct': 'Your direct message was sent as usual; only you see this note.',
  'nudge.private': 'Your message is posted as usual; only you see this note.',
  'nudge.private_with_hours':
    'Their hours: {hours}, {zone}. Your message is posted as usual; only you see this note.',

  'nudge.hold_at_button': 'Deliver at {clock} their time',
  'nudge.hold_button': 'Deliver in their morning',
  'nudge.no_rush_button': 'No rush',
  'nudge.urgent_button': 'It is urgent',
  'nudge.useful_button': 'Useful',
  'nudge.not_useful_button': 'Not useful',
  'nudge.why_button': 'Why this?',
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
  'nudge.marked': 'You marked this as urgent, so it goes through:',
  'nudge.marked_why':
    'Say once that it is, and I ask no more for a month. How often markers are used is counted for the workspace, of nobody in particular.',
  'nudge.marked_done':
    'Understood: it goes through, and for a month so does whatever you mark, without a word from me. Their notifications may be paused, so if it cannot wait, call.',
  'nudge.muted_person': 'Done: no more of these notes about {name}. `/daybreak nudges on` brings them back.',
  'nudge.muted_channel': 'Done: no more of these notes in {channel}. `/daybreak nudges on` brings them back.',
  'nudge.muted_week': 'Done: no more of these notes for a week. `/daybreak nudges on` brings them back.',
  'nudge.muted_forever': 'Done: no more of these notes from now on. `/daybreak nudges on` brings them back.',
  'nudge.unmuted': 'Done: you will see every note again.',
  'nudge.unmute_about':
    'bring back every note that you turned off; for admins, `nudges norm` sets what holds for everybody',
  'nudge.useful_done': '🙏 Thank you, good to know. The buttons still work.',
  'nudge.not_useful_done': '🙏 Thank you, noted. You can also turn these notes off, for a while or for good.',
  'nudge.paused':
    '🌙 My last three notes were not of use to you, so I stay quiet until {until}. `/daybreak nudges on` brings them back.',

  'nudge.why_title': 'Why this note?',
  'nudge.why_rule':
    '*The rule*\nWhen you call somebody who is off-hours, I tell you, only you, and offer to deliver it later.',
  'nudge.why_hours_default':
    '*{name}* is off-hours by the hours of the workspace, `{hours}`, in the time zone {zone}.',
  'nudge.why_hours_own':
    '*{name}* is off-hours by the hours they set themselves, `{hours}`, in the time zone {zone}.',
  'nudge.why_person_leave': '*{name}* told me about leave.',
  'nudge.why_person_day_off': '*{name}* has a public holiday or a company day ({day}).',
  'nudge.why_person_dnd': '*{name}* paused notifications in Slack.',
  'nudge.why_person_status': '*{name}* has a Slack status that says they are away.',
  'nudge.why_at_work': '*{name}* is at work by now.',
  'nudge.why_crowd': 'Your message reached many people at once, and some of them were off-hours.',
  'nudge.why_where': '*Where it was set*\n{reasons}',
  'nudge.why_norm_default': 'These notes are on by default; no admin has changed that.',
  'nudge.why_norm_set': 'What holds for the whole workspace was set by {admin} on {at}.',
  'nudge.why_norm_own':
    'Daybreak switched these notes off for the workspace on {at}; this one is from before.',
  'nudge.why_change':
    '*How to change it*\n• `/daybreak snooze until Friday` for a while.\n• “Turn this off…” on the note: for a person, a channel or for good.\n• `/daybreak hours` and `/daybreak pings` for what others see about you.\n• Admins: `/daybreak nudges norm`.',
  'nudge.why_stored':
    'What I keep: who was told about whom, in which message, and your answer, as ids, for 30 days. Never the words.',

  'snooze.about': 'no notes for a while; alone it shows when they are back',
  'snooze.saved': 'Done: no off-hours notes until {until}. `/daybreak snooze off` brings them back sooner.',
  'snooze.none':
    'Your off-hours notes are on. `/daybreak snooze until Friday` or `/daybreak snooze 3 days` pauses them.',
  'snooze.running': 'Your off-hours notes are back {until}.',
  'snooze.forever': 'You turned off-hours notes off for good. `/daybreak nudges on` brings them back.',
  'snooze.ended': 'Done: your off-hours notes are back.',
  'snooze.unreadable':
    'I could not find a day in “{typed}”. Try `/daybreak snooze until Friday`, `/daybreak snooze 2 Dec` or `/daybreak snooze 3 days`.',
  'snooze.past': 'That day is today or past. Write a later one, such as `/daybreak snooze until Friday`.',
  'snooze.too_far':
    'That is more than a year ahead. To turn the notes off for good, use the menu on one of them.',
  'snooze.home': 'Snoozed: you see no off-hours notes until *{until}*.',
  'snooze.home_learned':
    'Quiet: the last three off-hours notes were not of use to you, so none are shown until *{until}*.',
  'snooze.off_button': 'Bring them back now',

  'norm.title': 'Off-hours norm',
  'norm.line':
    '{silent, select, yes {Off-hours notes are *silent*: nothing is shown, all is counted.} other {Off-hours notes are *on*.}} At most: {cap, plural, =0 {no limit} one {# a day for each sender} other {# a day for each sender}}. Channels without notes: {channels, plural, =0 {none} one {#} other {#}}. Urgent is marked by: {markers}.',
  'norm.no_markers': 'nothing',
  'norm.share':
    'In the last 30 days, *{share, number}%* of {notes, plural, one {# note} other {# notes}} were of use: held, marked as no rush or urgent, or called useful.',
  'norm.counted':
    '{urgent, plural, one {# message marked as urgent passed} other {# messages marked as urgent passed}}; {silent, plural, one {# more was only counted} other {# more were only counted}}.',
  'norm.too_few': 'How useful the notes are is shown once five people have had one.',
  'norm.edit_button': 'Off-hours norm',
  'norm.modal_title': 'Off-hours norm',
  'norm.shown_label': 'Off-hours notes',
  'norm.shown_on_option': 'Show them',
  'norm.shown_silent_option': 'Silent: show nothing, only count',
  'norm.exempt_label': 'Channels without notes',
  'norm.exempt_hint': 'Such as on-call or the watercooler.',
  'norm.cap_label': 'Notes a day for each sender, at most',
  'norm.cap_hint': '0 is for no limit.',
  'norm.bad_cap': 'Write a whole number from 0 to {most, number}; 0 is for no limit.',
  'norm.markers_label': 'What marks a message as urgent',
  'norm.markers_hint':
    'Words or emoji with commas, such as :rotating_light:, urgent. Such a message passes; whoever writes it confirms that once a month. Empty for none.',
  'norm.bad_marker': '“{marker}” is too long for a marker. Up to {most, number} characters each.',
  'norm.too_many_markers': 'Up to {most, number} markers, please.',
  'norm.not_a_channel': 'One of these is not a channel. Please pick channels only.',
  'norm.too_many_channels': 'Up to {most, number} channels, please.',
  'norm.only_admins': 'Only admins and owners of this workspace can change its norm.',
  'norm.silenced':
    'Of the last {notes, number} off-hours notes in this workspace, only {share, number}% were of use. So I stopped showing them and only count from now on. `/daybreak nudges norm` switches them back on, whenever you like.',

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
  'nudge.not_in_direct': 'I cannot write in a direct message between the two of you, so I added no note.',
  'nudge.no_longer_granted':
    'I may no longer read your direct messages, so I cannot hold this one. `/later @name your message` works anywhere.',
  'nudge.at_work': 'They are at work by now, so I added no note.',
  'nudge.not_about_them': 'That note was not about this person.',
  'nudge.unknown_choice': 'I do not know that choice. Nothing was changed.',
  'nudge.write_on':
    'Write `/daybreak nudges on`. To turn notes off, use the menu on one of them, or `/daybreak snooze until Friday`.',
} as const;
