/** Where the charter stands for everybody. */
export const board = {
  'board.help': '`/charter publish` keeps it pinned in this channel',
  'board.stands':
    'The charter stands in {channel}: pinned and, where the channel has no canvas of its own, as its canvas. I keep both up to date.',
  'board.take_down_button': 'Take it down',
  'board.taken_down': 'It stands nowhere any more. `/charter publish` puts it into a channel.',
  'board.not_there': 'I am not in this channel. Invite me first: `/invite @Daybreak`.',
  'board.elsewhere': 'The charter does not stand here any more. `/charter` shows it.',
  'board.kept':
    'I keep this canvas up to date, so what is written into it is overwritten. `/charter propose` changes the charter.',
} as const;
