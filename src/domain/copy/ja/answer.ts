/** When to expect an answer, and what still waits for one. */
export const answer = {
  'answer.expected':
    '{when} までに返事が期待できます。それまでの沈黙は、相手が寝ているか忙しいというだけのことです。',
  'answer.expected_why':
    '約束ごとでは、答えられる人にそれだけの勤務時間があります。それでも返事がなければ、その人たちの次の朝に知らせます。誰も呼び出しません。',
  'answer.answered_button': '返事があった',
  'answer.open': 'あなたが答えを知っているかもしれない質問が {count, number} 件、返事を待っています：',
  'answer.more': '… ほか {count, number} 件。',
  'answer.open_why': '答える立場でなければ、そのままで構いません。誰が読んだかは誰にも見えません。',
  'answer.open_line': '*{author}* さん、{channel}、{date}',
  'answer.open_link': '開く',
  'answer.quote': '> {words}',
  'answer.asked': 'あなたの質問と、返事が期待できる時刻：',
  'answer.asked_line': '• {channel}：{when} まで',
  'answer.closed': 'わかりました。もう誰にも知らせません。',
  'answer.report': '{count, number} 件の質問に、返事が期待できる時刻を付けていたはずです。',
} as const;
