/** When to expect an answer, and what still waits for one. */
export const answer = {
  'answer.expected':
    'Puedes esperar una respuesta antes de {when}. Hasta entonces, el silencio solo significa que alguien duerme o está ocupado.',
  'answer.expected_why':
    'La guía da ese tiempo de trabajo a quien puede responder. Si sigue pendiente, aparece en su próxima mañana; no se llama a nadie.',
  'answer.answered_button': 'Respondida',
  'answer.open':
    '{count, plural, one {Alguien sigue esperando} other {# preguntas siguen esperando}} una respuesta que quizá sepas:',
  'answer.more': '… y {count, plural, one {una más} other {# más}}.',
  'answer.open_why': '¿No te toca responder? Déjala. Nadie ve quién ha leído esto.',
  'answer.open_line': '*{author}* en {channel}, {date}',
  'answer.open_link': 'Abrir',
  'answer.quote': '> {words}',
  'answer.asked': 'Lo que has preguntado y cuándo puedes esperar respuesta:',
  'answer.asked_line': '• en {channel}: antes de {when}',
  'answer.closed': 'Bien. Ya no se avisa a nadie.',
  'answer.report':
    '{count, plural, one {Una pregunta habría} other {# preguntas habrían}} llevado una hora en la que esperar respuesta.',
} as const;
