/** Working hours as text, such as `09:00-17:00 mon-fri`, that could not be read. */
export const hours = {
  'hours.unreadable': 'Je n’ai pas réussi à lire « {part} ». Essaie `{example}`.',
  'hours.too_many_windows':
    '{most, plural, one {Je peux retenir # plage horaire par jour.} other {Je peux retenir jusqu’à # plages horaires par jour.}}',
  'hours.overlap': '{first} et {second} se chevauchent.',
  'hours.not_a_window':
    '« {text} » n’est pas une plage horaire. Écris-la comme ceci : `09:00-17:00` (format 24 heures).',
  'hours.empty_window':
    '« {text} » commence et finit à la même heure. Écris la plage comme ceci : `09:00-17:00`.',
  'hours.not_a_day':
    'Je ne connais pas le jour « {part} ». Écris les jours en anglais, comme `mon-fri` ou `sun,tue,thu`.',
} as const;
