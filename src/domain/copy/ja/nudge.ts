/** The note to a sender that somebody is off-hours, its buttons and its off switch. */
export const nudge = {
  'nudge.text': '{name} さんの現地時刻は {local} です。',
  'nudge.text_many': '{names} は{count, plural, other {勤務時間外です。}}',
  'nudge.headline': '*{names}* は{count, plural, other {勤務時間外です。}}',
  'nudge.person':
    '*{name}* さんの現地時刻は *{local}* です。始業は *{theirs}* で、あなたの時間では {yours} です。',
  'nudge.crowd':
    '{reached, plural, =1 {このメッセージが届く1人は、今は勤務時間外です。} other {{offHours, plural, other {このメッセージが届く{reached, number}人のうち、#人は今、勤務時間外です。}}}}',
  'nudge.crowd_asleep':
    '{reached, plural, =1 {このメッセージが届く1人は、今は就寝中です。} other {{offHours, plural, =1 {このメッセージが届く{reached, number}人のうち、1人は今、勤務時間外で就寝中です。} other {このメッセージが届く{reached, number}人のうち、#人は今、勤務時間外で、そのうち{asleep, number}人は就寝中です。}}}}',
  'nudge.person_leave':
    '*{name}* さんは *{until}* までお休みです。次の始業は *{theirs}* で、あなたの時間では {yours} です。',
  'nudge.person_day_off':
    '*{name}* さんは休業日です ({day})。次の始業は *{theirs}* で、あなたの時間では {yours} です。',
  'nudge.person_dnd':
    '*{name}* さんの現地時刻は *{local}* で、通知は一時停止中です。戻るのは *{theirs}* で、あなたの時間では {yours} です。',
  'nudge.person_status':
    '*{name}* さんの現地時刻は *{local}* で、Slack のステータスは不在になっています。戻るのは *{theirs}* で、あなたの時間では {yours} です。',
  'nudge.private_direct':
    'ダイレクトメッセージは通常どおり送信されています。このお知らせは、あなただけに見えています。',
  'nudge.private': 'メッセージは通常どおり投稿されています。このお知らせは、あなただけに見えています。',
  'nudge.private_with_hours':
    '相手の勤務時間: {hours}、{zone}。メッセージは通常どおり投稿されています。このお知らせは、あなただけに見えています。',

  'nudge.hold_at_button': '相手の時間で {clock} に届ける',
  'nudge.hold_button': '相手の朝に届ける',
  'nudge.no_rush_button': '急ぎません',
  'nudge.urgent_button': '急ぎです',
  'nudge.useful_button': '役に立った',
  'nudge.not_useful_button': '役に立たなかった',
  'nudge.why_button': '届いた理由',
  'nudge.mute_placeholder': 'オフにする…',
  'nudge.mute_person_option': '{name} さんについて',
  'nudge.mute_channel_option': 'このチャンネルで',
  'nudge.mute_week_option': '1週間',
  'nudge.mute_forever_option': '今後ずっと',

  'nudge.no_rush_done': '🌿 ありがとうございます。急ぎではないことを、メッセージの下に短く書き添えます。',
  'nudge.no_rush_note':
    '{name} さん、お急ぎではありません。{sender} さんへのお返事は、{at} 以降で大丈夫です。',
  'nudge.no_rush_note_to_all':
    'お急ぎではありません。{sender} さんへのお返事は、次の勤務日の始業以降で大丈夫です。',
  'nudge.urgent_done':
    '承知しました。メッセージはそのままで、今日はここではもうお知らせしません。相手の通知は止まっているかもしれないので、待てない用件なら電話してみてください。',
  'nudge.marked': '緊急の印があるので、そのまま届きます：',
  'nudge.marked_why':
    '一度そうだと答えれば、一か月は尋ねません。印の使用回数はワークスペース全体で数え、個人ごとには数えません。',
  'nudge.marked_done':
    'わかりました。そのまま届きます。これから一か月、印のあるメッセージは何も言わずに通します。相手の通知は止まっているかもしれません。待てないときは電話してください。',
  'nudge.muted_person':
    '{name} さんについてのお知らせをオフにしました。 `/daybreak nudges on` で元に戻せます。',
  'nudge.muted_channel': '{channel} でのお知らせをオフにしました。 `/daybreak nudges on` で元に戻せます。',
  'nudge.muted_week': '1週間、お知らせをオフにしました。 `/daybreak nudges on` で元に戻せます。',
  'nudge.muted_forever': '今後のお知らせをすべてオフにしました。 `/daybreak nudges on` で元に戻せます。',
  'nudge.unmuted': 'すべてのお知らせを元に戻しました。',
  'nudge.unmute_about':
    'オフにしたお知らせをすべて元に戻します。管理者は `nudges norm` で全員に共通のルールを決められます',
  'nudge.useful_done': '🙏 ありがとうございます。参考になります。ボタンは引き続き使えます。',
  'nudge.not_useful_done':
    '🙏 ありがとうございます。承知しました。このお知らせは、しばらくの間でも今後ずっとでも、オフにできます。',
  'nudge.paused':
    '🌙 直近3回のお知らせはお役に立てなかったので、{until} まで静かにしています。 `/daybreak nudges on` でお知らせを元に戻せます。',

  'nudge.why_title': 'お知らせが届いた理由',
  'nudge.why_rule':
    '*ルール*\n勤務時間外の人に声をかけると、あなただけにお知らせし、後で届けることもできるとお伝えします。',
  'nudge.why_hours_default':
    '*{name}* さんは、ワークスペースの勤務時間 `{hours}` (タイムゾーン: {zone}) では勤務時間外です。',
  'nudge.why_hours_own':
    '*{name}* さんは、ご自身で設定した勤務時間 `{hours}` (タイムゾーン: {zone}) では勤務時間外です。',
  'nudge.why_person_leave': '*{name}* さんから、お休みの予定を聞いています。',
  'nudge.why_person_day_off': '*{name}* さんは、祝日か会社の休日です ({day})。',
  'nudge.why_person_dnd': '*{name}* さんは、Slack の通知を一時停止しています。',
  'nudge.why_person_status': '*{name}* さんの Slack のステータスは、不在になっています。',
  'nudge.why_at_work': '*{name}* さんは、もう勤務時間に入っています。',
  'nudge.why_crowd': 'メッセージが多くの人に一度に届き、その中に勤務時間外の人がいました。',
  'nudge.why_where': '*どこで設定されたか*\n{reasons}',
  'nudge.why_norm_default': 'このお知らせは、はじめからオンです。管理者による変更はありません。',
  'nudge.why_norm_set': 'ワークスペース全体のルールは、{admin} さんが設定しました ({at})。',
  'nudge.why_norm_own':
    'Daybreak は、このワークスペースのお知らせをオフにしました ({at})。これは、その前に届いたものです。',
  'nudge.why_change':
    '*変えるには*\n• しばらく止めるには `/daybreak snooze 金曜日まで`\n• お知らせの「オフにする…」で、人やチャンネルごとに、または今後ずっとオフにできます。\n• ほかの人に見えるあなたの情報は `/daybreak hours` と `/daybreak pings`\n• 管理者は `/daybreak nudges norm`',
  'nudge.why_stored':
    '残すのは、誰に、誰のことを、どのメッセージでお知らせしたかと、あなたの答えです。ID として30日間だけ残し、内容は残しません。',

  'snooze.about': 'しばらくお知らせを止めます。何も付けなければ、いつ戻るかを表示します',
  'snooze.saved': '{until} まで、勤務時間外のお知らせを止めます。 `/daybreak snooze off` で早めに戻せます。',
  'snooze.none':
    '勤務時間外のお知らせはオンです。 `/daybreak snooze 金曜日まで` や `/daybreak snooze 3日間` で、しばらく止められます。',
  'snooze.running': '勤務時間外のお知らせは、{until} に戻ります。',
  'snooze.forever':
    '勤務時間外のお知らせは、今後ずっとオフになっています。 `/daybreak nudges on` で元に戻せます。',
  'snooze.ended': '勤務時間外のお知らせを元に戻しました。',
  'snooze.unreadable':
    '「{typed}」から日付を読み取れませんでした。 `/daybreak snooze 金曜日まで` 、 `/daybreak snooze 12月2日` 、 `/daybreak snooze 3日間` のように書いてみてください。',
  'snooze.past':
    '今日か、もう過ぎた日です。 `/daybreak snooze 金曜日まで` のように、明日以降の日を書いてください。',
  'snooze.too_far': '1年より先の日付です。今後ずっとオフにするには、お知らせのメニューを使ってください。',
  'snooze.home': '一時停止中です。 *{until}* まで、勤務時間外のお知らせは表示されません。',
  'snooze.home_learned':
    '静かにしています。直近3回の勤務時間外のお知らせはお役に立てなかったので、 *{until}* まで表示しません。',
  'snooze.off_button': '今すぐ元に戻す',

  'norm.title': '勤務時間外のルール',
  'norm.line':
    '{silent, select, yes {勤務時間外のお知らせは *サイレント* です。何も表示せず、すべて数えるだけにします。} other {勤務時間外のお知らせは *オン* です。}}上限: {cap, plural, =0 {なし} other {送る人ごとに1日#件}}。お知らせしないチャンネル: {channels, plural, =0 {なし} other {#件}}。急ぎの目印: {markers}。',
  'norm.no_markers': 'なし',
  'norm.share':
    '過去30日間では、{notes, plural, other {#件}}のお知らせのうち *{share, number}%* が役に立ちました。メッセージを預けた、急ぎかどうかを示した、または「役に立った」と答えたものです。',
  'norm.counted':
    '急ぎの目印があって通したメッセージは{urgent, plural, other {#件}}です。ほかに{silent, plural, other {#件}}を数えるだけにしました。',
  'norm.too_few': 'お知らせを受け取った人が5人になると、どれくらい役に立っているかを表示します。',
  'norm.edit_button': '勤務時間外のルール',
  'norm.modal_title': '勤務時間外のルール',
  'norm.shown_label': '勤務時間外のお知らせ',
  'norm.shown_on_option': '表示する',
  'norm.shown_silent_option': 'サイレント: 何も表示せず、数えるだけ',
  'norm.exempt_label': 'お知らせしないチャンネル',
  'norm.exempt_hint': 'オンコール用や雑談用のチャンネルなどです。',
  'norm.cap_label': '送る人ごとの、1日のお知らせの上限',
  'norm.cap_hint': '0 なら上限なしです。',
  'norm.bad_cap': '0 から {most, number} までの整数を書いてください。0 なら上限なしです。',
  'norm.markers_label': '急ぎのメッセージの目印',
  'norm.markers_hint':
    '言葉か絵文字を :rotating_light:, 至急 のようにカンマで区切って書きます。目印のあるメッセージは通します。書いた人には月に一度だけ確認します。空欄なら目印なしです。',
  'norm.bad_marker': '「{marker}」は目印には長すぎます。1つにつき{most, number}文字までです。',
  'norm.too_many_markers': '目印は{most, number}個までにしてください。',
  'norm.not_a_channel': 'チャンネルではないものが入っています。チャンネルだけを選んでください。',
  'norm.too_many_channels': 'チャンネルは{most, number}件までにしてください。',
  'norm.only_admins': 'ルールを変更できるのは、このワークスペースの管理者とオーナーだけです。',
  'norm.silenced':
    'このワークスペースでは、直近{notes, number}件の勤務時間外のお知らせのうち、役に立ったのは {share, number}% だけでした。そこで表示をやめ、これからは数えるだけにします。 `/daybreak nudges norm` で、いつでもまたオンにできます。',

  'nudge.mutes_header': '勤務時間外のお知らせ',
  'nudge.mutes': 'オフにしているもの',
  'nudge.mutes_person':
    '{until, select, none {{name} さんについて} other {{name} さんについて、{until} まで}}',
  'nudge.mutes_somebody': '{until, select, none {ある人について} other {ある人について、{until} まで}}',
  'nudge.mutes_channel': '{until, select, none {{channel} で} other {{channel} で、{until} まで}}',
  'nudge.mutes_all': '{until, select, none {すべて} other {すべて、{until} まで}}',
  'nudge.mutes_more': '{count, plural, other {ほか#件}}',
  'nudge.unmute_button': 'すべて元に戻す',

  'nudge.unknown': 'このお知らせは、もうわかりません。何も変更していません。',
  'nudge.not_yours': 'ボタンを使えるのは、このお知らせを受け取った本人だけです。',
  'nudge.too_late':
    'しばらく前のお知らせなので、すべてそのままにしました。相手の朝に送るには `/later @名前 メッセージ` と書いてください。',
  'nudge.not_in_direct': 'おふたりのダイレクトメッセージには書き込めないので、書き添えはしていません。',
  'nudge.no_longer_granted':
    'ダイレクトメッセージを読む許可がもうないので、このメッセージはお預かりできません。 `/later @名前 メッセージ` なら、どこでも使えます。',
  'nudge.at_work': '相手はもう勤務時間に入っているので、書き添えはしていません。',
  'nudge.not_about_them': 'そのお知らせは、この人についてのものではありません。',
  'nudge.unknown_choice': 'その選択肢はわかりません。何も変更していません。',
  'nudge.write_on':
    '`/daybreak nudges on` と書いてください。お知らせをオフにするには、お知らせのメニューか `/daybreak snooze 金曜日まで` を使ってください。',
} as const;
