/** Working hours as text, such as `09:00-17:00 mon-fri`, that could not be read. */
export const hours = {
  'hours.unreadable': 'Ich konnte „{part}“ nicht lesen. Versuch es mit `{example}`.',
  'hours.too_many_windows':
    '{most, plural, one {Ich kann mir # Zeitspanne am Tag merken.} other {Ich kann mir bis zu # Zeitspannen am Tag merken.}}',
  'hours.overlap': '{first} und {second} überschneiden sich.',
  'hours.not_a_window': '„{text}“ ist keine Zeitspanne. Schreib sie so: `09:00-17:00` (24-Stunden-Format).',
  'hours.empty_window': '„{text}“ beginnt und endet zur selben Zeit. Schreib es so: `09:00-17:00`.',
  'hours.not_a_day':
    '„{part}“ ist kein Tag, den ich kenne. Schreib Tage auf Englisch, etwa `mon-fri` oder `sun,tue,thu`.',
} as const;
