/** Words of no particular room. */
export const common = {
  'common.went_wrong':
    'Quelque chose s’est mal passé de mon côté, et rien n’a été modifié. Réessaie dans une minute, s’il te plaît.',
  'common.nobody': 'Personne',
  'common.others': '{count, plural, one {# autre} other {# autres}}',
  'common.save_submit': 'Enregistrer',
  'common.cancel_close': 'Annuler',
  'common.done_close': 'Terminé',
} as const;
