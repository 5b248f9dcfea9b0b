/** Where the charter stands for everybody. */
export const board = {
  'board.help': '`/charter publish` mantém o guia fixado neste canal',
  'board.stands':
    'O guia está em {channel}: fixado e, se o canal não tem canvas próprio, como o canvas dele. Mantenho os dois em dia.',
  'board.take_down_button': 'Retirar',
  'board.taken_down': 'Não está mais em lugar nenhum. `/charter publish` põe o guia num canal.',
  'board.not_there': 'Não estou neste canal. Convide-me primeiro: `/invite @Daybreak`.',
  'board.elsewhere': 'O guia não está mais aqui. `/charter` o mostra.',
  'board.kept':
    'Mantenho este canvas em dia, então o que for escrito nele é sobrescrito. `/charter propose` muda o guia.',
} as const;
