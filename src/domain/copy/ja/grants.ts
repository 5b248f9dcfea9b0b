/** What people let Daybreak do in their name. */
export const grants = {
  'grants.title': 'あなたに代わって',
  'grants.nothing':
    'Daybreak は Daybreak としてだけ動いています。あなたの代わりにできることを増やせますし、いつでも取り消せます。',
  'grants.unsend':
    '預けたメッセージを Daybreak がいったん取り消し、相手の朝にあなたとして投稿することを許可しています。',
  'grants.watch':
    '眠っている人にダイレクトメッセージを書いたとき、Daybreak がそれに気づくことを許可しています。',
  'grants.change_button': 'できることを増やす',
  'grants.revoke_button': '許可を取り消す',
  'grants.revoke_confirm':
    'Daybreak はすぐに許可を忘れます。お預かりしているメッセージは、あなたからのものとして Daybreak が届けます。',
  'grants.revoked': 'Daybreak は、また Daybreak としてだけ動きます。',
  'grants.modal_title': 'あなたに代わって',
  'grants.close_close': '閉じる',
  'grants.explain_unsend':
    '*取り消して、あとで送り直す*\nメッセージを預けると、Daybreak は投稿済みのものを削除し、相手の朝に *あなたとして* もう一度投稿します。それ以外のことをあなたの名前で書くことはありません。',
  'grants.explain_watch':
    '*ダイレクトメッセージでのお知らせ*\n眠っている人に直接メッセージを書くと、チャンネルと同じように Daybreak がお知らせします。そのために Slack は、Daybreak にあなたのダイレクトメッセージを見せます。Daybreak が残すのは ID だけで、内容は残しません。',
  'grants.explain_revoke':
    'Slack で確認があります。リンクはあなた専用で、1時間有効です。「ホーム」タブか Slack の設定で取り消せます。',
  'grants.allow_unsend_button': 'Slack で許可する',
  'grants.allow_watch_button': 'Slack で許可する',
  'grants.allowed': '✓ 許可済みです。',
  'grants.not_offered':
    'この機能は、ここではまだ設定されていません。Daybreak をホストしている人が設定できます。ホスティングガイドの「Acting for people」をご覧ください。',
  'grants.page_granted':
    'ありがとうございます。Daybreak が代わりにできるようになりました。このページを閉じて、Slack に戻ってください。',
  'grants.page_declined': '許可は行われず、何も変わりません。このページを閉じて、Slack に戻ってください。',
  'grants.page_stale':
    'このリンクはもう使えません。Slack で Daybreak の「ホーム」タブを開くと、新しいリンクがあります。',
  'grants.page_someone_else':
    'このリンクは別の方のために作られたものなので、何も保存していません。Slack で Daybreak の「ホーム」タブを開くと、あなたのリンクがあります。',
  'grants.page_failed':
    'Slack で確認が取れなかったため、何も保存していません。Daybreak の「ホーム」タブから、もう一度お試しください。',
} as const;
