/** Where the charter stands for everybody. */
export const board = {
  'board.help': '`/charter publish` la garde épinglée dans ce canal',
  'board.stands':
    'La charte est dans {channel} : épinglée et, si le canal n’a pas de canvas à lui, comme son canvas. Je tiens les deux à jour.',
  'board.take_down_button': 'La retirer',
  'board.taken_down': 'Elle n’est plus nulle part. `/charter publish` la met dans un canal.',
  'board.not_there': 'Je ne suis pas dans ce canal. Invite-moi d’abord : `/invite @Daybreak`.',
  'board.elsewhere': 'La charte n’est plus ici. `/charter` la montre.',
  'board.kept':
    'Je tiens ce canvas à jour ; ce qui y est écrit est écrasé. `/charter propose` change la charte.',
} as const;
