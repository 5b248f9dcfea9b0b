/** A message that moves to where it belongs. */
export const move = {
  'move.under_way': '{channel} へ移しています。',
  'move.from': '*{name}* さんが {channel} に書き、ここへ移しました',
  'move.from_private': '*{name}* さんが別の場所に書き、ここへ移しました',
  'move.original_link': '元のメッセージ',
  'move.stub': '続きは {channel} にあります',
  'move.read_link': '続きを読む',
  'move.done': '{channel} に移し、ここにはその旨を一行残しました。十分以内なら取り消せます。',
  'move.done_and_removed':
    '{channel} に移し、ここにはその旨を一行残しました。許可に従い十分後に元のメッセージを消します。それまでは取り消せます。',
  'move.failed': 'メッセージを移せませんでした。何も変わっていません。もう一度お試しください。',
  'move.undo_button': '取り消す',
  'move.undone': '取り消しました。メッセージは元の場所だけにあります。',
  'move.undo_late': '十分が過ぎました。',
  'move.undo_answered': 'すでに返事があるので、そのままにします。',
  'move.not_member': '{channel} に参加していないので移せません。先に参加してください。',
  'move.to_public':
    'これは非公開チャンネルに書かれたものです。{channel} ではワークスペースの全員が読めます。',
  'move.anyway_button': 'それでも移す',
  'move.help':
    'メッセージのメニュー（⋮）の *Move to the right place*：自分のものはすぐに、他の人のものは本人が同意したときに移します',
  'move.shortcut_title': 'どこへ移しますか',
  'move.move_submit': '移す',
  'move.ask_submit': '本人に聞く',
  'move.to_label': 'ふさわしい場所はどこですか',
  'move.own_intro': '全文を移し、元の場所へのリンクを付け、ここにはその旨を一行残します。',
  'move.others_intro': '{author} さんに、勤務時間内に個別に聞きます。同意がなければ何も移しません。',
  'move.steward_intro':
    '約束ごとにより管理者はメッセージを移せます。{author} さんには勤務時間内に個別にお知らせします。',
  'move.asked': '{author} さんに勤務時間内に聞きます。決めるのは本人です。',
  'move.asks':
    '{mover} さんは、{channel} のあなたのメッセージは {target} がふさわしいと考えています。決めるのはあなたです。',
  'move.from_by': '*{name}* さんが {channel} に書き、{mover} さんがここへ移しました',
  'move.from_private_by': '*{name}* さんが別の場所に書き、{mover} さんがここへ移しました',
  'move.for_you':
    '{mover} さんが {channel} のあなたのメッセージを {target} へ移しました。約束ごとにより管理者にできることです。書いたものは元の場所にも残っています。',
  'move.not_a_persons': '移せるのは人のメッセージだけです。',
  'move.in_thread': 'スレッドの返信です。元のメッセージを移してください。',
  'move.direct': 'ダイレクトメッセージはそのままにします。',
  'move.same_place': 'すでにそこにあります。',
  'move.author_not_member': '{author} さんは {channel} に参加していないので、そこへは移せません。',
  'move.exempt': 'ここには約束ごとがないので、誰にも移動をお願いしません。',
  'move.decided': '本人が決めました。そのままにします。',
  'move.asked_already': '本人にはすでに聞いています。',
  'move.enough_asked': '今日は十回聞きました。一日にはこれで十分です。',
} as const;
