/** What goes to a place outside of Slack. */
export const outside = {
  'outside.prepare_button': '準備する',
  'outside.form_title': '準備する',
  'outside.title_label': 'タイトル',
  'outside.body_label': '本文',
  'outside.url_label': '今ある場所',
  'outside.create_submit': '作成する',
  'outside.done_submit': '移しました',
  'outside.create_intro': '元へのリンクを付けて {place} に作成し、そのアドレスをスレッドに残します。',
  'outside.copy_intro': 'これを {place} にコピーしてください。下にアドレスを入れると、スレッドに残します。',
  'outside.from_private':
    'これは非公開チャンネルに書かれたものです。{place} を読める人は誰でも読めるようになります。',
  'outside.there': 'これは今 {place} にあります',
  'outside.changed':
    '約束ごとの示す場所が変わりました。必要な内容をコピーし、閉じてからもう一度開いてください。',
  'outside.locked':
    '{place} に作成できませんでした。入ることを許されていません。管理者にお知らせします。準備した内容はこちらです。コピーしてお使いください。',
  'outside.refused':
    '{place} に作成できませんでした。受け付けられませんでした。準備した内容はこちらです。コピーしてお使いください。',
  'outside.unreachable':
    '{place} に作成できませんでした。一時間、理解できる返事がありませんでした。準備した内容はこちらです。すでにあるか確かめてから、コピーしてお使いください。',
  'outside.locked_out':
    '{connector} に入れなくなりました。渡された鍵が誤っているか、期限切れか、権限がありません。運用している人が新しい鍵を設定できます。それまでは、準備した内容を本人にお返しします。',
} as const;
