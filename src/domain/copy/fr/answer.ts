/** When to expect an answer, and what still waits for one. */
export const answer = {
  'answer.expected':
    'Tu peux attendre une réponse d’ici {when}. Jusque-là, le silence veut seulement dire que quelqu’un dort ou est occupé.',
  'answer.expected_why':
    'La charte donne ce temps de travail à qui peut répondre. Si c’est encore sans réponse, cela figurera dans leur prochain matin ; personne n’est appelé.',
  'answer.answered_button': 'Répondu',
  'answer.open':
    '{count, plural, one {Quelqu’un attend encore} other {# questions attendent encore}} une réponse que tu as peut-être :',
  'answer.more': '… et {count, plural, one {une autre} other {# autres}}.',
  'answer.open_why': 'Ce n’est pas à toi de répondre ? Laisse. Personne ne voit qui a lu ceci.',
  'answer.open_line': '*{author}* dans {channel}, {date}',
  'answer.open_link': 'Ouvrir',
  'answer.quote': '> {words}',
  'answer.asked': 'Ce que tu as demandé, et quand attendre une réponse :',
  'answer.asked_line': '• dans {channel} : d’ici {when}',
  'answer.closed': 'Bien. Personne n’en entendra plus parler.',
  'answer.report':
    '{count, plural, one {Une question aurait} other {# questions auraient}} reçu une heure à laquelle attendre une réponse.',
} as const;
