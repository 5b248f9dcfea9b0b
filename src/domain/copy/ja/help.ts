/** What Daybreak does and what one can write. */
export const help = {
  'help.intro':
    '静かな時間を守るお手伝いをします。勤務時間外の人をメンションすると、あなただけにそっとお知らせし、相手の朝にメッセージを届けることもできます。',
  'help.commands_header': '書けること',
  'help.later': '`/later @名前 メッセージ` 相手のタイムゾーンの朝に送ります',
  'help.shortcut':
    '自分のメッセージのメニュー（⋮）の *Hold until their morning*: すでに書いたメッセージを同じように送ります',
  'help.status': '`/daybreak status` 勤務時間、預けたメッセージ、オフにしたお知らせを確認します',
  'help.kept': 'Daybreak がお預かりしているもの',
} as const;
