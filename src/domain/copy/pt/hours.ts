/** Working hours as text, such as `09:00-17:00 mon-fri`, that could not be read. */
export const hours = {
  'hours.unreadable': 'Não consegui ler “{part}”. Tente `{example}`.',
  'hours.too_many_windows':
    '{most, plural, one {Consigo lembrar # período por dia.} other {Consigo lembrar até # períodos por dia.}}',
  'hours.overlap': '{first} e {second} se sobrepõem.',
  'hours.not_a_window':
    '“{text}” não é um período de horas. Escreva assim: `09:00-17:00` (formato de 24 horas).',
  'hours.empty_window': '“{text}” começa e termina na mesma hora. Escreva assim: `09:00-17:00`.',
  'hours.not_a_day':
    '“{part}” não é um dia que eu conheça. Escreva os dias em inglês, como `mon-fri` ou `sun,tue,thu`.',
} as const;
