/** Where the charter stands for everybody. */
export const board = {
  'board.help': '`/charter publish` hält sie in diesem Channel angeheftet',
  'board.stands':
    'Die Charta steht in {channel}: angeheftet und, wo der Channel kein eigenes Canvas hat, als sein Canvas. Ich halte beides aktuell.',
  'board.take_down_button': 'Abnehmen',
  'board.taken_down': 'Sie steht nirgends mehr. `/charter publish` bringt sie in einen Channel.',
  'board.not_there': 'Ich bin nicht in diesem Channel. Lade mich erst ein: `/invite @Daybreak`.',
  'board.elsewhere': 'Die Charta steht nicht mehr hier. `/charter` zeigt sie.',
  'board.kept':
    'Ich halte dieses Canvas aktuell; was hineingeschrieben wird, wird überschrieben. `/charter propose` ändert die Charta.',
} as const;
