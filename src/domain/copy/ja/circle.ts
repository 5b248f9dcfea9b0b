/** A thread that goes in circles, and the ways out. */
export const circle = {
  'circle.offer':
    'このスレッドは、あなたと {names} さんの間で行ったり来たりしています。こうした方が早いかもしれません：',
  'circle.offer_summary': '・まとめ：合意したこと、まだ決まっていないこと、どうするか',
  'circle.offer_call': '・{minutes, number} 分の通話。たとえば {when}（全員の勤務時間内です）',
  'circle.sum_up_button': 'まとめる',
  'circle.call_button': '通話を提案する',
  'circle.on_button': 'このまま続ける',
  'circle.private': 'ここで書いている人にだけ、このスレッドで一度だけ表示されます。',
  'circle.form_title': 'まとめる',
  'circle.form_submit': '投稿する',
  'circle.form_intro':
    'あなたの名前でスレッドに投稿され、誰も呼び出しません。書くことのない欄は空のままにしてください。',
  'circle.agreed_label': '合意していること',
  'circle.open_label': 'まだ決まっていないこと',
  'circle.proposal_label': '提案',
  'circle.empty': 'どれか一つの欄に書いてください。',
  'circle.summary': '{name} さんのまとめ：',
  'circle.summary_asks': '足りないことや違う意見があれば、都合のよいときに下に書いてください。',
  'circle.returned': 'まとめを {channel} に投稿できませんでした。ほかで使えるよう、ここにお返しします。',
  'circle.call':
    '{name} さんが {minutes, number} 分の通話を提案しています：{when}（全員の勤務時間内です）。ほかの時間がよければ、ここに書いてください。',
  'circle.suggested': 'スレッドで提案しました。',
  'circle.goes_on': 'このまま続けます。',
  'circle.no_time': '今後数日、全員が働いている時間はもうありません。まとめなら時間は要りません。',
  'circle.report': '{count, number} 件のスレッドで、堂々巡りから抜ける方法を示していたはずです。',
} as const;
