/** A thread that goes in circles, and the ways out. */
export const circle = {
  'circle.offer': 'Ce fil va et vient entre {names} et toi. Ceci serait peut-être plus rapide :',
  'circle.offer_summary': '• un résumé : les points d’accord, ce qui reste ouvert, que faire',
  'circle.offer_call':
    '• un appel de {minutes, number} minutes, par exemple {when} : pendant les horaires de tout le monde',
  'circle.sum_up_button': 'Résumer',
  'circle.call_button': 'Proposer l’appel',
  'circle.on_button': 'Continuer ainsi',
  'circle.private': 'Seules les personnes qui écrivent ici le voient, une fois pour ce fil.',
  'circle.form_title': 'Résumer',
  'circle.form_submit': 'Publier',
  'circle.form_intro':
    'C’est publié dans le fil sous ton nom, sans appeler personne. Laisse vide ce qui n’a pas lieu d’être.',
  'circle.agreed_label': 'Ce sur quoi on est d’accord',
  'circle.open_label': 'Ce qui reste ouvert',
  'circle.proposal_label': 'Ce que je propose',
  'circle.empty': 'Écris quelque chose dans l’un de ces champs.',
  'circle.summary': '{name} résume :',
  'circle.summary_asks':
    'Il manque quelque chose, ou tu n’es pas d’accord ? Dis-le ci-dessous, quand ta journée le permet.',
  'circle.returned': 'Ton résumé n’a pas pu être publié dans {channel}. Le voici, pour l’utiliser ailleurs.',
  'circle.call':
    '{name} propose un appel de {minutes, number} minutes : {when}, pendant les horaires de tout le monde. Si une autre heure convient mieux, dites-le ici.',
  'circle.suggested': 'Je l’ai proposé dans le fil.',
  'circle.goes_on': 'Cela continue ainsi.',
  'circle.no_time':
    'Il n’y a plus, dans les prochains jours, d’heure où vous travaillez tous. Un résumé n’en demande pas.',
  'circle.report':
    '{count, plural, one {Un fil se serait vu} other {# fils se seraient vu}} proposer une façon de ne plus tourner en rond.',
} as const;
