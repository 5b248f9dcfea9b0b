/** Messages that wait for somebody’s morning. */
export const held = {
  'held.promised': '*{name}* gets it *{theirs}* their time, that is {yours} for you.',
  'held.promised_now': '*{name}* is at work now, so it goes right away.',
  'held.listed': '`/daybreak status` lists what is held.',
  'held.delete_original':
    'Delete your original if you like; only you can. `/daybreak status` lists what is held.',
  'held.taken_back':
    'I take your message back now, and post it again as you then. `/daybreak status` lists what is held.',
  'held.words_back': 'Nothing was held. Here are your words back:',

  'held.text': 'From {name}: {words}',
  'held.text_written': 'From {name}, written {clock} their time: {words}',
  'held.from': '*From {name}*',
  'held.from_written': '*From {name}*, written {clock} their time',
  'held.from_in': '*From {name}*, in {place}',
  'held.from_written_in': '*From {name}*, written {clock} their time, in {place}',
  'held.see_original': 'See the original',
  'held.answer_directly': 'Held for your working hours. To answer, write to {name} directly.',
  'held.answer_each': 'Held for your working hours. To answer, write to them directly.',
  'held.may_be_second':
    'You may have this one already: Slack did not tell me whether it arrived the first time.',
  'held.digest': '{count, plural, one {# message} other {# messages}} for your morning, from {names}',
  'held.someone': 'someone',
  'held.some_group': 'group',

  'held.returned_text': 'I could not deliver your message to {name}.',
  'held.returned':
    'I could not deliver your message to *{name}*: they have left, or Slack did not let me write to them. Here it is back, so that nothing is lost.',
  'held.returned_unknown_text': 'I could not deliver your message to the person it was for.',
  'held.returned_unknown':
    'I could not deliver your message to the person it was for: they have left, or Slack did not let me write to them. Here it is back, so that nothing is lost.',

  'held.cancelled_words': 'You cancelled it. Your original was taken back, so here are your words.',
  'held.kept_original':
    'I could not take your message to *{name}* back, so it stays where you wrote it. I bring them a copy *{theirs}* their time, that is {yours} for you.',
  'held.from_me':
    'I may not, or cannot, post as you any more, so *{name}* gets what you held from me, in your name: *{theirs}* their time.',
  'held.moved':
    '{count, plural, one {What you held arrives at another time: somebody’s hours changed.} other {Some of what you held arrives at another time: somebody’s hours changed.}}',
  'held.moved_line': '*{name}* gets it *{theirs}* their time, that is {yours} for you.',

  'held.list_header': 'Held messages',
  'held.list_empty': 'Nothing is held. `/later @name your message` sends something in somebody’s morning.',
  'held.list_more': '{count, plural, one {And # more, later.} other {And # more, later.}}',
  'held.leaves': 'It leaves {at}.',
  'held.quoted': '“{words}”',
  'held.unreadable': 'I can no longer read this one: the encryption key was changed.',
  'held.edit_button': 'Edit',
  'held.send_now_button': 'Send now',
  'held.cancel_button': 'Cancel',
  'held.send_now_question': 'Send it now?',
  'held.send_now_warning': 'It may reach them outside their working hours.',
  'held.send_now_yes_button': 'Send now',
  'held.send_now_no_button': 'Keep holding',

  'held.edit_title': 'Edit held message',
  'held.compose_title': 'Send in their morning',
  'held.composed_title': 'Held',
  'held.hold_submit': 'Hold',
  'held.message_label': 'Message',
  'held.to_label': 'To',
  'held.to_hint': 'Each of them gets it at their own next working moment.',
  'held.to_placeholder': 'Pick people',
  'held.where_to_change': 'Edit, send or cancel it on Daybreak’s Home tab or with `/daybreak status`.',

  'held.sent_now': 'It is on its way.',
  'held.cancelled': 'Cancelled. It will not arrive, and I have erased it.',

  'held.cancelled_taken_back':
    'Cancelled. Your original was taken back, so your words come to you in a message from me.',
  'held.asked_to_wait':
    '{name} asked to have everything held outside their hours, so it waits for their morning.',

  'held.shortcut_others':
    'You can hold your own messages only. To send somebody something in their morning: `/later @name your message`.',
  'held.shortcut_title': 'Hold until morning',
  'held.when_label': 'When',
  'held.when_next_option': 'In their next morning',
  'held.when_day_option': 'At a time in their day',
  'held.when_channel_option': 'When most of this channel are at work',
  'held.when_leave_option': 'When they are back from leave',
  'held.day_label': 'Day',
  'held.day_hint': 'For a time in their day, on their calendar and their clock.',
  'held.clock_label': 'Time',
  'held.unsend_note':
    'For one person, and with nothing hanging on it, I take your message back and post it again as you then.',
  'held.draft_gone': 'This form is too old. Please use the shortcut once more.',
  'held.pick_somebody': 'Pick at least one person.',
  'held.day_missing': 'Pick the day and the time.',
  'held.day_past': 'That is past where {name} is.',
  'held.day_far': 'I hold messages for up to a year.',
  'held.not_on_leave': '{name} has no leave that I know of.',
  'held.channel_unknown': 'I cannot see who is in this conversation, so please pick another time.',
  'held.deleted':
    '{count, plural, one {You deleted a message that I hold for {names}. Shall I still deliver it?} other {You deleted a message that I hold for {names}. Shall I still deliver it to all of them?}}',
  'held.keep_button': 'Deliver it',
  'held.drop_button': 'Cancel it',
  'held.kept': 'It will be delivered as planned.',

  'held.gone': 'That message is not held any more: it was delivered, is on its way, or was cancelled.',
  'held.not_yours': 'Only the person who wrote a held message can change it.',
  'held.already_held': 'This message is held already. `/daybreak status` shows when it leaves.',
  'held.at_work': 'They are at work by now and can read your message: nothing to hold.',
  'held.original_gone':
    'I cannot find your message any more. Nothing was held; `/later @name your message` sends it in their morning.',
  'held.person_not_found': 'I cannot find one of these people in this workspace.',
  'held.to_yourself': 'That is you. For a reminder to yourself, Slack has `/remind me`.',
  'held.to_app': '{name} is an app, and apps do not sleep: write to it directly.',
  'held.to_somebody_who_left': '{name} is no longer in this workspace.',
  'held.to_outsider':
    '{name} is from another company, and I only know the hours of people here. Slack’s own “Schedule message” can do it.',
  'held.zone_unknown':
    'I do not know {name}’s time zone. They can set it in their Slack profile, or with `/daybreak hours Europe/Lisbon`.',
  'held.no_working_days': '{name} has no working days, so there is no morning to wait for.',
  'held.no_words': 'There are no words in it that I could hold. Files stay where they are.',
  'held.too_long':
    'That is {count, plural, one {# character} other {# characters}}, and I can hold up to {most, number}. A document and a link to it may serve better.',
  'held.to_group':
    'I can hold a message for people, not for a group yet. Try `/later @yuki Could you look at the draft?`.',
  'held.to_nobody':
    'Start with the people it is for, picked from Slack’s list: `/later @yuki Could you look at the draft?`.',
  'held.without_words':
    'What shall I tell them? Try `/later @yuki Could you look at the draft?`, or `/later` alone for a form.',
  'held.too_many_people':
    '{most, plural, one {I can hold for # person at once.} other {I can hold for up to # people at once.}}',
} as const;
