/** What goes to a place outside of Slack. */
export const outside = {
  'outside.prepare_button': 'Le préparer',
  'outside.form_title': 'Le préparer',
  'outside.title_label': 'Titre',
  'outside.body_label': 'Texte',
  'outside.url_label': 'Où il est maintenant',
  'outside.create_submit': 'Le créer',
  'outside.done_submit': 'C’est là-bas',
  'outside.create_intro':
    'Je le crée dans {place}, avec un lien de retour, et je laisse son adresse dans le fil.',
  'outside.copy_intro':
    'Copie ceci dans {place}. Si tu mets son adresse ci-dessous, je la laisse dans le fil.',
  'outside.from_private':
    'Tu as écrit ceci dans un canal privé. Quiconque peut lire {place} pourra l’y lire.',
  'outside.there': 'Ceci est maintenant dans {place}',
  'outside.changed':
    'La charte indique maintenant un autre endroit. Copie ce qu’il te faut, ferme ceci et ouvre-le à nouveau.',
  'outside.locked':
    'Je n’ai pas pu créer ceci dans {place} : l’accès m’est refusé. Je le dis à tes admins. Voici ce que tu as préparé, à copier.',
  'outside.refused':
    'Je n’ai pas pu créer ceci dans {place} : il n’a pas été accepté. Voici ce que tu as préparé, à copier.',
  'outside.unreachable':
    'Je n’ai pas pu créer ceci dans {place} : pendant une heure, aucune réponse que je comprenne. Voici ce que tu as préparé, à copier ; regarde d’abord s’il y est déjà.',
  'outside.locked_out':
    '{connector} ne me laisse plus entrer : la clé qu’on m’a donnée est fausse, a expiré ou ne permet pas cela. La personne qui m’héberge peut en mettre une nouvelle. D’ici là, chacun reçoit ce qu’il a préparé, à copier.',
} as const;
