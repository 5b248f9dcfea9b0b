/** What people let Daybreak do in their name. */
export const grants = {
  'grants.title': 'En ton nom',
  'grants.nothing':
    'Daybreak n’agit que sous son propre nom. Tu peux l’autoriser à en faire plus pour toi, et changer d’avis à tout moment.',
  'grants.unsend':
    'Daybreak peut retirer un message que tu mets de côté et le publier sous ton nom au début de la journée de l’autre personne.',
  'grants.watch': 'Daybreak peut remarquer quand tu écris un message direct à quelqu’un qui dort.',
  'grants.change_button': 'Autoriser plus',
  'grants.revoke_button': 'Retirer l’autorisation',
  'grants.revoke_confirm':
    'Daybreak oublie aussitôt l’autorisation. Les messages mis de côté arriveront alors par Daybreak, de ta part.',
  'grants.revoked': 'C’est fait : Daybreak n’agit plus que sous son propre nom.',
  'grants.modal_title': 'En ton nom',
  'grants.close_close': 'Fermer',
  'grants.explain_unsend':
    '*Retirer et envoyer plus tard*\nQuand tu mets un message de côté, Daybreak supprime celui que tu as publié et le publie à nouveau *sous ton nom* au début de la journée de l’autre personne. Il n’écrit jamais rien d’autre en ton nom.',
  'grants.explain_watch':
    '*Un signe dans les messages directs*\nQuand tu écris directement à quelqu’un qui dort, Daybreak te le dit, comme dans les canaux. Pour cela, Slack lui laisse voir tes messages directs ; il garde leurs identifiants, jamais leurs mots.',
  'grants.explain_revoke':
    'Slack te demande de confirmer. Le lien n’est que pour toi et reste valable une heure. Tu peux retirer l’autorisation dans l’onglet Accueil ou dans les paramètres de Slack.',
  'grants.allow_unsend_button': 'Autoriser dans Slack',
  'grants.allow_watch_button': 'Autoriser dans Slack',
  'grants.allowed': '✓ Tu l’as autorisé.',
  'grants.not_offered':
    'Ce n’est pas configuré ici. La personne qui héberge Daybreak peut le faire : voir « Acting for people » dans le guide d’hébergement.',
  'grants.page_granted':
    'Merci. Daybreak peut maintenant faire cela pour toi. Tu peux fermer cette page et revenir à Slack.',
  'grants.page_declined':
    'Rien n’a été autorisé, et rien ne change. Tu peux fermer cette page et revenir à Slack.',
  'grants.page_stale':
    'Ce lien n’est plus valable. Ouvre l’onglet Accueil de Daybreak dans Slack pour en avoir un autre.',
  'grants.page_someone_else':
    'Ce lien était pour quelqu’un d’autre, donc rien n’a été gardé. Ouvre l’onglet Accueil de Daybreak dans Slack pour avoir le tien.',
  'grants.page_failed':
    'Slack ne l’a pas confirmé, et rien n’a été gardé. Réessaie depuis l’onglet Accueil de Daybreak, s’il te plaît.',
} as const;
