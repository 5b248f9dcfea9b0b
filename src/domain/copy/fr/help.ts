/** What Daybreak does and what one can write. */
export const help = {
  'help.intro':
    'Je veille sur les heures de repos. Quand tu mentionnes une personne qui ne travaille pas à cette heure-là, je te le dis, à toi seulement, et je te propose de remettre ton message au début de sa journée.',
  'help.commands_header': 'Ce que tu peux écrire',
  'help.later': '`/later @nom ton message` pour l’envoyer au début de sa journée, dans son fuseau horaire',
  'help.shortcut':
    '*Hold until their morning*, dans le menu de ton propre message (⋮) : la même chose pour ce que tu as déjà écrit',
  'help.status':
    '`/daybreak status` pour voir tes horaires, les messages mis de côté et ce que tu as désactivé',
  'help.kept': 'Ce que Daybreak garde pour toi',
} as const;
