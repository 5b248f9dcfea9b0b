/** Working hours as text, such as `09:00-17:00 mon-fri`, that could not be read. */
export const hours = {
  'hours.unreadable': '「{part}」を読み取れませんでした。 `{example}` のように書いてみてください。',
  'hours.too_many_windows': '{most, plural, other {覚えておける時間帯は、1日に#つまでです。}}',
  'hours.overlap': '{first} と {second} が重なっています。',
  'hours.not_a_window':
    '「{text}」は時間帯として読み取れません。 `09:00-17:00` のように24時間表記で書いてください。',
  'hours.empty_window': '「{text}」は開始と終了が同じ時刻です。 `09:00-17:00` のように書いてください。',
  'hours.not_a_day':
    '「{part}」という曜日がわかりません。曜日は英語で `mon-fri` や `sun,tue,thu` のように書いてください。',
} as const;
