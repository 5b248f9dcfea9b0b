/** Words of no particular room. */
export const common = {
  'common.went_wrong':
    'Algo ha fallado por mi parte y no se ha cambiado nada. Inténtalo de nuevo en un minuto, por favor.',
  'common.nobody': 'Nadie',
  'common.others': '{count, plural, one {# persona más} other {# personas más}}',
  'common.save_submit': 'Guardar',
  'common.cancel_close': 'Cancelar',
  'common.done_close': 'Listo',
} as const;
