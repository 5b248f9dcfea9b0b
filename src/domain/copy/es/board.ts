/** Where the charter stands for everybody. */
export const board = {
  'board.help': '`/charter publish` la mantiene fijada en este canal',
  'board.stands':
    'La guía está en {channel}: fijada y, si el canal no tiene canvas propio, como su canvas. Mantengo ambas al día.',
  'board.take_down_button': 'Retirarla',
  'board.taken_down': 'Ya no está en ninguna parte. `/charter publish` la pone en un canal.',
  'board.not_there': 'No estoy en este canal. Invítame primero: `/invite @Daybreak`.',
  'board.elsewhere': 'La guía ya no está aquí. `/charter` la muestra.',
  'board.kept':
    'Mantengo este canvas al día, así que lo que se escriba en él se sobrescribe. `/charter propose` cambia la guía.',
} as const;
