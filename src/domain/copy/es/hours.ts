/** Working hours as text, such as `09:00-17:00 mon-fri`, that could not be read. */
export const hours = {
  'hours.unreadable': 'No he podido leer “{part}”. Prueba con `{example}`.',
  'hours.too_many_windows':
    '{most, plural, one {Puedo recordar # tramo al día.} other {Puedo recordar hasta # tramos al día.}}',
  'hours.overlap': '{first} y {second} se superponen.',
  'hours.not_a_window':
    '“{text}” no es un tramo de horas. Escríbelo así: `09:00-17:00` (formato de 24 horas).',
  'hours.empty_window': '“{text}” empieza y termina a la misma hora. Escríbelo así: `09:00-17:00`.',
  'hours.not_a_day':
    '“{part}” no es un día que conozca. Escribe los días en inglés, como `mon-fri` o `sun,tue,thu`.',
} as const;
