/** What Daybreak does and what one can write. */
export const help = {
  'help.intro':
    'I keep quiet hours. When you mention somebody who is off, I tell you, only you, and offer to deliver your message in their morning.',
  'help.commands_header': 'What you can write',
  'help.later': '`/later @name your message` send it in their morning, in their own time zone',
  'help.shortcut':
    '*Hold until their morning*, in the menu of your own message (⋮): the same, for what you have already written',
  'help.status': '`/daybreak status` see your hours, what you have held and what you turned off',
  'help.kept': 'What Daybreak keeps for you',
} as const;
