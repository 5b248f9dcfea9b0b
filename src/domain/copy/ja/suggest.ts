/** Where a message belongs, said to whoever wrote it. */
export const suggest = {
  'suggest.help': '`/charter suggestions` 別の場所がふさわしいときに知らせるかどうか',
  'suggest.warm': 'これはあなただけに見えています。このままでも大丈夫です。',
  'suggest.move_button': 'そこへ移す',
  'suggest.leave_button': 'ここに残す',
  'suggest.wrong_button': '違います',
  'suggest.off_button': 'もう知らせない',
  'suggest.left': 'ここに残します。',
  'suggest.wrong': '教えてくれてありがとうございます。ここに残します。',
  'suggest.turned_off': '今後はお知らせしません。`/charter suggestions` で元に戻せます。',
  'suggest.unknown': 'そのメッセージはもう分かりません。',
  'suggest.not_yours': '書いた本人だけができます。',
  'suggest.too_late': '時間がたったので、もう間に合いません。',
  'suggest.answered': 'すでに済んでいます。',
  'suggest.mode_off': 'どこに書くかは知らせません。',
  'suggest.mode_watch':
    'まだ何も言いません。知らせたはずの回数だけを数えて、管理者が決められるようにします。',
  'suggest.mode_suggest':
    '別の場所がふさわしいかもしれないとき、書いた本人にだけ、一時間に一度までお知らせします。返事がいつまでに期待できるかも伝え、行ったり来たりするスレッドには抜け道を示します。',
  'suggest.mode_off_here': 'このチャンネルでは知らせません。',
  'suggest.mode_off_for_me': 'あなたには知らせません。',
  'suggest.first_week':
    '約束ごとが始まって一週間です。これまでは知らせたはずの回数だけを数えました。これからどうするか決められます。',
  'suggest.report': 'この二週間に知らせたはずの回数は {count, plural, other {# 回}}です：',
  'suggest.report_none': 'この二週間に知らせることはありませんでした。',
  'suggest.report_line': '• {kind}：{count}',
  'suggest.report_shown':
    'この二週間に {count, plural, other {# 回}}知らせました：移動 {moved}、そのまま {left}、違った {wrong}。',
  'suggest.suggest_button': '知らせる',
  'suggest.watch_button': '数えるだけ',
  'suggest.off_mode_button': '知らせない',
  'suggest.on_here_button': 'ここでは知らせる',
  'suggest.off_here_button': 'ここでは知らせない',
  'suggest.on_for_me_button': '私に知らせる',
  'suggest.off_for_me_button': '私には知らせない',
  'suggest.unlearn_button': '学んだことを忘れる',
} as const;
