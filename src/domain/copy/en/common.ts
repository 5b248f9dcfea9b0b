/** Words of no particular room. */
export const common = {
  'common.went_wrong':
    'Something went wrong on my side, and nothing was changed. Please try again in a minute.',
  'common.nobody': 'Nobody',
  'common.others': '{count, plural, one {# other} other {# others}}',
  'common.save_submit': 'Save',
  'common.cancel_close': 'Cancel',
  'common.done_close': 'Done',
} as const;
