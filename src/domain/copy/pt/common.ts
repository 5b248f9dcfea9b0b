/** Words of no particular room. */
export const common = {
  'common.went_wrong':
    'Algo deu errado do meu lado, e nada foi alterado. Tente de novo daqui a um minuto, por favor.',
  'common.nobody': 'Ninguém',
  'common.others': '{count, plural, one {mais # pessoa} other {mais # pessoas}}',
  'common.save_submit': 'Salvar',
  'common.cancel_close': 'Cancelar',
  'common.done_close': 'Concluir',
} as const;
