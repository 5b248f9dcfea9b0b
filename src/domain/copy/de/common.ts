/** Words of no particular room. */
export const common = {
  'common.went_wrong':
    'Bei mir ist etwas schiefgegangen, und nichts wurde geändert. Bitte versuch es in einer Minute noch einmal.',
  'common.nobody': 'Niemand',
  'common.others': '{count, plural, one {# weitere Person} other {# weitere}}',
  'common.save_submit': 'Speichern',
  'common.cancel_close': 'Abbrechen',
  'common.done_close': 'Fertig',
} as const;
