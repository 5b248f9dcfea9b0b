/** A message that moves to where it belongs. */
export const move = {
  'move.under_way': 'En route vers {channel}.',
  'move.from': '*{name}* a écrit ceci dans {channel} et l’a déplacé ici',
  'move.from_private': '*{name}* a écrit ceci ailleurs et l’a déplacé ici',
  'move.original_link': 'l’original',
  'move.stub': 'La suite est dans {channel}',
  'move.read_link': 'lire la suite',
  'move.done':
    'Il est maintenant dans {channel}, et une ligne ici le dit. Tu peux l’annuler pendant dix minutes.',
  'move.done_and_removed':
    'Il est maintenant dans {channel}, et une ligne ici le dit. Dans dix minutes je retire l’original, comme tu me l’as permis ; d’ici là tu peux l’annuler.',
  'move.failed': 'Je n’ai pas pu déplacer ton message. Rien n’a changé ; tu peux réessayer.',
  'move.undo_button': 'Annuler',
  'move.undone': 'Annulé. Ton message est seulement là où tu l’as écrit.',
  'move.undo_late': 'Les dix minutes sont passées.',
  'move.undo_answered': 'Quelqu’un y a déjà répondu, donc je le laisse où il est.',
  'move.not_member': 'Tu n’es pas dans {channel}, donc je ne peux pas l’y déplacer. Rejoins-le d’abord.',
  'move.to_public': 'Tu as écrit ceci dans un canal privé. Dans {channel}, tout l’espace peut le lire.',
  'move.anyway_button': 'Le déplacer quand même',
  'move.help':
    '*Move to the right place*, dans le menu d’un message (⋮) : le tien part tout de suite, celui d’une autre personne si elle est d’accord',
  'move.shortcut_title': 'Où va-t-il ?',
  'move.move_submit': 'Le déplacer',
  'move.ask_submit': 'Demander',
  'move.to_label': 'Où a-t-il sa place ?',
  'move.own_intro': 'Il arrive entier, avec un lien de retour, et une ligne ici le dit.',
  'move.others_intro':
    'Je demande à {author}, en privé et pendant ses heures. Rien ne bouge sans son accord.',
  'move.steward_intro':
    'La charte permet aux admins de déplacer des messages. {author} en est informé, en privé et pendant ses heures.',
  'move.asked': 'Je demande à {author}, pendant ses heures. La décision lui revient.',
  'move.asks': '{mover} pense que ton message dans {channel} a sa place dans {target}. À toi de décider.',
  'move.from_by': '*{name}* a écrit ceci dans {channel} ; {mover} l’a déplacé ici',
  'move.from_private_by': '*{name}* a écrit ceci ailleurs ; {mover} l’a déplacé ici',
  'move.for_you':
    '{mover} a déplacé ton message dans {channel} vers {target} : la charte le permet aux admins. Ce que tu as écrit reste aussi à sa place.',
  'move.not_a_persons': 'Seuls les messages de personnes peuvent être déplacés.',
  'move.in_thread': 'C’est une réponse dans un fil. Déplace le message auquel elle répond.',
  'move.direct': 'Les messages directs restent où ils sont.',
  'move.same_place': 'Il y est déjà.',
  'move.author_not_member': '{author} n’est pas dans {channel}, il ne peut donc pas y aller.',
  'move.exempt': 'Aucune norme ne vaut ici, je ne demande donc à personne de déplacer quoi que ce soit.',
  'move.decided': 'La personne qui l’a écrit a décidé : il reste où il est.',
  'move.asked_already': 'On a déjà demandé à la personne qui l’a écrit.',
  'move.enough_asked': 'Tu as demandé dix fois aujourd’hui. Cela suffit pour un jour.',
} as const;
