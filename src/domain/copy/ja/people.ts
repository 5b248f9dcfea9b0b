/** Hours, leave, preferences and what admins set for everybody. */
export const people = {
  'people.unknown': 'このワークスペースには、その方が見つかりません。',

  'hours.title': 'あなたの勤務時間',
  'hours.line': '勤務時間は {hours} です。タイムゾーンは *{zone}* で、現地は今 {clock} です。',
  'hours.line_no_zone':
    '勤務時間は {hours} ですが、タイムゾーンがわかりません。Slack のプロフィールか、こちらで設定してください: {example}',
  'hours.saved': '保存しました。{line}',
  'hours.about':
    '勤務時間を設定します（一部だけでも大丈夫です）。何も付けなければ今の設定を表示し、 `hours reset` でデフォルトに戻します',
  'hours.nothing_given': '勤務時間を `09:00-17:00 mon-fri` のように書いてください。',
  'hours.change_button': '変更する',
  'hours.modal_title': 'あなたの勤務時間',
  'hours.when_label': '働く時間',
  'hours.when_hint':
    '時間と曜日を 09:00-17:00 mon-fri のように書きます。複数の時間帯はカンマで区切ります。22:00-06:00 なら夜勤です。',
  'hours.zone_label': 'タイムゾーン',
  'hours.zone_hint':
    '空欄なら Slack のプロフィールに合わせます。変えるときは Europe/Lisbon のような名前を書いてください。',
  'hours.region_label': '祝日の国・地域',
  'hours.region_hint':
    'JP や DE-BY のような国・地域のコードです。空欄ならワークスペースの設定に合わせます。祝日なしにするには none と書いてください。',
  'hours.unknown_zone': 'タイムゾーン「{zone}」がわかりません。Europe/Lisbon のような名前を書いてください。',
  'hours.unknown_region':
    '「{region}」の祝日がわかりません。JP、US-CA、DE-BY のような国・地域のコードか、none と書いてください。',

  'pings.label': '勤務時間外',
  'pings.line': '勤務時間外は *{choice}* にしています。{what}',
  'pings.any_time': 'いつでも連絡 OK',
  'pings.urgent_only': '急ぎのものだけ',
  'pings.hold_all': 'すべて預かってもらう',
  'pings.any_time_what': 'あなたが勤務時間外であることは、誰にも伝えません。',
  'pings.urgent_only_what':
    'あなたが不在であることを相手にやさしく伝えます。急ぎのメッセージは届くことがあります。',
  'pings.hold_all_what': '相手が急ぎとしたメッセージでも、あなたが不在であることをやさしく伝えます。',
  'pings.about': '勤務時間外に何を受け取るかを選びます',
  'pings.unreadable':
    '`/daybreak pings any time` 、 `/daybreak pings only urgent` 、 `/daybreak pings hold everything` のどれかを書いてください。',
  'pings.saved': '保存しました。{line}',

  'leave.title': 'お休み',
  'leave.none': 'お休みの予定はありません。',
  'leave.range': '{from}〜{to}',
  'leave.next_day_off': '次の休業日: *{day}* ({name})',
  'leave.line': '*{days}* はお休みです。',
  'leave.saved': '保存しました: *{days}* はお休みですね。あなた宛てのメッセージは、戻るまでお預かりします。',
  'leave.saved_no_zone':
    '保存しました: *{days}* はお休みですね。ただ、タイムゾーンがまだわからないので、メッセージをお預かりできません。 `/daybreak hours Europe/Lisbon` のように設定できます。',
  'leave.cancelled': 'お休みの予定をすべて取り消しました。',
  'leave.removed': 'そのお休みを取り消しました。',
  'leave.about': 'お休みの日を知らせます。何も付けなければ予定を表示し、 `away off` ですべて取り消します',
  'leave.unreadable':
    '「{typed}」から日付を読み取れませんでした。 `/daybreak away 12月12日から1月2日` 、 `/daybreak away 金曜日まで` 、 `/daybreak away 2026-12-12 - 2027-01-02` のように書いてみてください。',
  'leave.wrong_way_round': '最終日が初日より前になっています。',
  'leave.past': 'その日はもう過ぎています。',
  'leave.too_far': '3年より先の日付です。',
  'leave.too_many': '覚えておけるお休みは{most}件までです。先に私の「ホーム」タブで1件削除してください。',
  'leave.add_button': 'お休みを追加',
  'leave.remove_button': '削除する',
  'leave.modal_title': 'あなたのお休み',
  'leave.first_label': 'お休みの初日',
  'leave.last_label': 'お休みの最終日',
  'leave.status': 'Slack のステータスでは、{until} まで不在になっています。',
  'leave.dnd': 'Slack の通知は、{until} まで一時停止中です。',

  'workspace.title': 'ワークスペース',
  'workspace.line':
    '個別に設定していない人の勤務時間は {hours} です。祝日: {region}。会社の休日: {count, plural, =0 {なし} other {#日}}。',
  'workspace.no_region': 'なし',
  'workspace.edit_button': 'ワークスペースの設定',
  'workspace.modal_title': 'ワークスペースの設定',
  'workspace.hours_label': 'デフォルトの勤務時間',
  'workspace.region_label': 'デフォルトの祝日',
  'workspace.rounding_label': 'メッセージが届くタイミング',
  'workspace.rounding_0': '始業時刻ちょうど',
  'workspace.rounding': '{minutes, number}分単位の時刻',
  'workspace.days_label': '会社の休日',
  'workspace.days_hint':
    '1行に1日ずつ、2026-12-29 年末休み のように日付と名前を書いてください。その日は全員がお休みです。',
  'workspace.bad_day':
    '「{line}」を読み取れませんでした。2026-12-29 年末休み のように、日付から書いてください。',
  'workspace.too_many_days': '覚えておける会社の休日は{most}日までです。',
  'workspace.only_admins': '設定を変更できるのは、このワークスペースの管理者とオーナーだけです。',
  'workspace.saved': '保存しました。',
  'workspace.about': '管理者向け: デフォルトの勤務時間、祝日、会社の休日を設定します',
} as const;
