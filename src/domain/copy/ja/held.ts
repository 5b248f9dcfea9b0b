/** Messages that wait for somebody’s morning. */
export const held = {
  'held.promised': '*{name}* さんには現地時間 *{theirs}* に届きます。こちらでは {yours} です。',
  'held.promised_now': '*{name}* さんは今お仕事中なので、すぐに届けます。',
  'held.listed': '預かっているものは `/daybreak status` で見られます。',
  'held.delete_original':
    'よければ元のメッセージを削除してください（削除できるのはご本人だけです）。預かっているものは `/daybreak status` で見られます。',
  'held.taken_back':
    'メッセージを今取り下げて、その時にあなたの名前で投稿し直します。預かっているものは `/daybreak status` で見られます。',
  'held.words_back': '何も預かっていません。書かれた内容はこちらです:',

  'held.text': '{name} さんから: {words}',
  'held.text_written': '{name} さんから（現地 {clock} に作成）: {words}',
  'held.from': '*{name} さんから*',
  'held.from_written': '*{name} さんから* （現地 {clock} に作成）',
  'held.from_in': '*{name} さんから* 、{place}',
  'held.from_written_in': '*{name} さんから* （現地 {clock} に作成）、{place}',
  'held.see_original': '元のメッセージを見る',
  'held.answer_directly': '勤務時間まで預かっていました。返信は {name} さんに直接どうぞ。',
  'held.answer_each': '勤務時間まで預かっていました。返信はそれぞれの方に直接どうぞ。',
  'held.may_be_second': 'もう届いているかもしれません。最初に届いたかどうかを Slack から聞けませんでした。',
  'held.digest': '{names} さんから、朝のメッセージ {count, plural, other {# 件}}',
  'held.someone': 'どなたか',
  'held.some_group': 'グループ',

  'held.returned_text': '{name} さんにメッセージを届けられませんでした。',
  'held.returned':
    '*{name}* さんにメッセージを届けられませんでした。退出されたか、Slack が送信を許可しませんでした。なくならないよう、お返しします。',
  'held.returned_unknown_text': '相手にメッセージを届けられませんでした。',
  'held.returned_unknown':
    '相手にメッセージを届けられませんでした。退出されたか、Slack が送信を許可しませんでした。なくならないよう、お返しします。',

  'held.cancelled_words': '取り消しました。元のメッセージは取り下げ済みなので、内容をお返しします。',
  'held.kept_original':
    '*{name}* さんへのメッセージを取り下げられなかったので、そのまま残ります。写しを現地時間 *{theirs}* に届けます。こちらでは {yours} です。',
  'held.from_me':
    'あなたの名前で投稿できなくなったので、預かったものは私から *{name}* さんに届けます: 現地時間 *{theirs}* 。',
  'held.moved': '{count, plural, other {相手の時間が変わったため、預かったものの届く時間が変わりました。}}',
  'held.moved_line': '*{name}* さんには現地時間 *{theirs}* に届きます。こちらでは {yours} です。',

  'held.list_header': '預かっているメッセージ',
  'held.list_empty': '何も預かっていません。 `/later @名前 メッセージ` で相手の朝に届けられます。',
  'held.list_more': '{count, plural, other {ほかに # 件あります。}}',
  'held.leaves': '{at} に送ります。',
  'held.quoted': '「{words}」',
  'held.unreadable': '暗号化キーが変わったため、読めなくなりました。',
  'held.edit_button': '編集',
  'held.send_now_button': '今すぐ送る',
  'held.cancel_button': '取り消す',
  'held.send_now_question': '今すぐ送りますか？',
  'held.send_now_warning': '相手の勤務時間外に届くかもしれません。',
  'held.send_now_yes_button': '今すぐ送る',
  'held.send_now_no_button': '預けたままにする',

  'held.edit_title': 'メッセージを編集',
  'held.compose_title': '相手の朝に届ける',
  'held.composed_title': '預かりました',
  'held.hold_submit': '預ける',
  'held.message_label': 'メッセージ',
  'held.to_label': '宛先',
  'held.to_hint': 'それぞれの次の勤務開始時に届きます。',
  'held.to_placeholder': '人を選ぶ',
  'held.where_to_change': '編集、送信、取り消しは、Daybreak のホームタブか `/daybreak status` でできます。',

  'held.sent_now': '送信中です。',
  'held.cancelled': '取り消しました。届くことはなく、内容は消去しました。',

  'held.cancelled_taken_back':
    '取り消しました。元のメッセージは取り下げ済みなので、内容は私からのメッセージでお返しします。',
  'held.asked_to_wait': '{name} さんは勤務時間外のものをすべて預かるよう希望しているので、朝まで待ちます。',

  'held.shortcut_others':
    '預けられるのはご自分のメッセージだけです。相手の朝に届けるには: `/later @名前 メッセージ`',
  'held.shortcut_title': '朝まで預ける',
  'held.when_label': 'いつ',
  'held.when_next_option': '相手の次の朝',
  'held.when_day_option': '相手の日の指定した時刻',
  'held.when_channel_option': 'チャンネルの多くが仕事中のとき',
  'held.when_leave_option': 'お休みから戻ったとき',
  'held.day_label': '日',
  'held.day_hint': '相手の日の時刻を指定するとき。相手の暦と時計で考えます。',
  'held.clock_label': '時刻',
  'held.unsend_note':
    '宛先が一人で、ほかに何も付いていなければ、メッセージを取り下げて、その時にあなたの名前で投稿し直します。',
  'held.draft_gone': 'このフォームは古くなりました。ショートカットをもう一度使ってください。',
  'held.pick_somebody': '少なくとも一人を選んでください。',
  'held.day_missing': '日と時刻を選んでください。',
  'held.day_past': '{name} さんのところではもう過ぎています。',
  'held.day_far': '預かれるのは一年先までです。',
  'held.not_on_leave': '{name} さんのお休みの予定は分かりません。',
  'held.channel_unknown': 'この会話にいる人が分からないので、別の時間を選んでください。',
  'held.deleted':
    '{count, plural, other {{names} さんに預かっているメッセージを削除しました。それでも届けますか？}}',
  'held.keep_button': '届ける',
  'held.drop_button': '取り消す',
  'held.kept': '予定どおりに届けます。',

  'held.gone': 'そのメッセージはもう預かっていません。届いたか、送信中か、取り消されました。',
  'held.not_yours': '預けたメッセージを変えられるのは、書いた本人だけです。',
  'held.already_held': 'このメッセージはもう預かっています。 `/daybreak status` でいつ届くか見られます。',
  'held.at_work': '相手はもうお仕事中で、メッセージを読めます。預かる必要はありません。',
  'held.original_gone':
    'メッセージが見つかりません。何も預かっていません。 `/later @名前 メッセージ` で相手の朝に届けられます。',
  'held.person_not_found': 'このワークスペースに見つからない方がいます。',
  'held.to_yourself': 'それはご自分です。自分へのリマインダーには Slack の `/remind me` があります。',
  'held.to_app': '{name} はアプリで、アプリは眠りません。直接どうぞ。',
  'held.to_somebody_who_left': '{name} さんはもうこのワークスペースにいません。',
  'held.to_outsider':
    '{name} さんは別の会社の方で、私が時間を知っているのはここの人だけです。Slack の「メッセージの日時指定」が使えます。',
  'held.zone_unknown':
    '{name} さんのタイムゾーンが分かりません。Slack のプロフィールか `/daybreak hours Europe/Lisbon` で設定できます。',
  'held.no_working_days': '{name} さんには勤務日がないので、待つ朝がありません。',
  'held.no_words': '預かれる言葉がありません。ファイルは元の場所に残ります。',
  'held.too_long':
    '{count, plural, other {# 文字}}あります。預かれるのは {most, number} 文字までです。文書とそのリンクのほうがよいかもしれません。',
  'held.to_group':
    '預かれるのは人あてのメッセージで、グループあてはまだできません。例: `/later @yuki 下書きを見てもらえますか？`',
  'held.to_nobody': 'まず Slack の一覧から宛先を選んでください: `/later @yuki 下書きを見てもらえますか？`',
  'held.without_words':
    '何と伝えますか？例: `/later @yuki 下書きを見てもらえますか？` フォームは `/later` だけで開きます。',
  'held.too_many_people': '{most, plural, other {一度に預かれるのは # 人あてまでです。}}',
} as const;
