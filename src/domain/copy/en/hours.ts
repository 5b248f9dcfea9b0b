/** Working hours as text, such as `09:00-17:00 mon-fri`, that could not be read. */
export const hours = {
  'hours.unreadable': 'I could not read “{part}”. Try `{example}`.',
  'hours.too_many_windows':
    '{most, plural, one {I can remember # stretch a day.} other {I can remember up to # stretches a day.}}',
  'hours.overlap': '{first} and {second} overlap.',
  'hours.not_a_window': '“{text}” is not a stretch of hours. Write it like `09:00-17:00` (24-hour clock).',
  'hours.empty_window': '“{text}” starts and ends at the same time. Write it like `09:00-17:00`.',
  'hours.not_a_day': '“{part}” is not a day I know. Write days like `mon-fri` or `sun,tue,thu`.',
} as const;
