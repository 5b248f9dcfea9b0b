/** Where the charter stands for everybody. */
export const board = {
  'board.help': '`/charter publish` このチャンネルにピン留めしておく',
  'board.stands':
    '約束ごとは {channel} にあります。ピン留めし、チャンネルに独自の canvas がなければ canvas にもしました。どちらも最新に保ちます。',
  'board.take_down_button': '取り下げる',
  'board.taken_down': 'もうどこにも掲示されていません。`/charter publish` でチャンネルに掲示できます。',
  'board.not_there': 'このチャンネルに参加していません。先に招待してください：`/invite @Daybreak`',
  'board.elsewhere': '約束ごとはもうここにはありません。`/charter` で見られます。',
  'board.kept':
    'この canvas は最新に保たれ、書き込んだ内容は上書きされます。約束ごとを変えるには `/charter propose` を使ってください。',
} as const;
