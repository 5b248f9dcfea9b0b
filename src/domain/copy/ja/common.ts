/** Words of no particular room. */
export const common = {
  'common.went_wrong':
    'こちらで問題が起きました。何も変更していません。1分ほどたってから、もう一度お試しください。',
  'common.nobody': '該当者なし',
  'common.others': '{count, plural, other {ほか#人}}',
  'common.save_submit': '保存',
  'common.cancel_close': 'キャンセル',
  'common.done_close': '完了',
} as const;
