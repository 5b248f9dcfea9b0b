/** A message that moves to where it belongs. */
export const move = {
  'move.under_way': 'On its way to {channel}.',
  'move.from': '*{name}* wrote this in {channel} and moved it here',
  'move.from_private': '*{name}* wrote this elsewhere and moved it here',
  'move.original_link': 'the original',
  'move.stub': 'This went on to {channel}',
  'move.read_link': 'read on there',
  'move.done': 'It is in {channel} now, and a line here says so. For ten minutes you can undo it.',
  'move.done_and_removed':
    'It is in {channel} now, and a line here says so. In ten minutes I take the original away, as you let me; until then you can undo it.',
  'move.failed': 'I could not move your message. Nothing has changed; you can try again.',
  'move.undo_button': 'Undo',
  'move.undone': 'Undone. Your message stands only where you wrote it.',
  'move.undo_late': 'The ten minutes are over.',
  'move.undo_answered': 'Somebody has answered there already, so I leave it where it is.',
  'move.not_member': 'You are not in {channel}, so I cannot move it there. Join it first.',
  'move.to_public':
    'You wrote this in a private channel. In {channel} everybody in the workspace can read it.',
  'move.anyway_button': 'Move it anyway',
  'move.help':
    '*Move to the right place*, in the menu of a message (⋮): yours moves at once, somebody else’s when they agree',
  'move.shortcut_title': 'Move it where?',
  'move.move_submit': 'Move it',
  'move.ask_submit': 'Ask the author',
  'move.to_label': 'Where does it belong?',
  'move.own_intro': 'It goes there whole, with a link back, and a line stays here that says so.',
  'move.others_intro':
    'I ask {author}, privately and in their working hours. Nothing moves unless they agree.',
  'move.steward_intro':
    'The charter lets admins move messages. {author} hears of it, privately and in their working hours.',
  'move.asked': 'I ask {author}, in their working hours. They decide.',
  'move.asks': '{mover} thinks that your message in {channel} belongs in {target}. You decide.',
  'move.from_by': '*{name}* wrote this in {channel}; {mover} moved it here',
  'move.from_private_by': '*{name}* wrote this elsewhere; {mover} moved it here',
  'move.for_you':
    '{mover} moved your message in {channel} to {target}: the charter lets admins do that. What you wrote stays where it was, too.',
  'move.not_a_persons': 'Only messages of people can be moved.',
  'move.in_thread': 'That is an answer in a thread. Move the message that it answers.',
  'move.direct': 'Direct messages stay where they are.',
  'move.same_place': 'It is there already.',
  'move.author_not_member': '{author} is not in {channel}, so it cannot go there.',
  'move.exempt': 'No norm applies here, so I ask nobody to move anything.',
  'move.decided': 'Whoever wrote it has decided: it stays where it is.',
  'move.asked_already': 'Whoever wrote it has been asked already.',
  'move.enough_asked': 'You have asked ten times today. That is enough for one day.',
} as const;
