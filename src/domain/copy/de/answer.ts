/** When to expect an answer, and what still waits for one. */
export const answer = {
  'answer.expected':
    'Eine Antwort ist bis {when} zu erwarten. Stille heißt bis dahin nur, dass jemand schläft oder zu tun hat.',
  'answer.expected_why':
    'So viel Arbeitszeit gibt die Charta allen, die antworten können. Ist es dann noch offen, kommt es an ihrem nächsten Morgen zur Sprache; niemand wird gerufen.',
  'answer.answered_button': 'Beantwortet',
  'answer.open':
    '{count, plural, one {Jemand wartet} other {# Fragen warten}} noch auf eine Antwort, die du vielleicht weißt:',
  'answer.more': '… und {count, plural, one {eine weitere} other {# weitere}}.',
  'answer.open_why': 'Nicht deine Sache? Lass es stehen. Niemand sieht, wer das gelesen hat.',
  'answer.open_line': '*{author}* in {channel}, {date}',
  'answer.open_link': 'Öffnen',
  'answer.quote': '> {words}',
  'answer.asked': 'Was du gefragt hast und wann eine Antwort zu erwarten ist:',
  'answer.asked_line': '• in {channel}: bis {when}',
  'answer.closed': 'Gut. Niemand hört mehr davon.',
  'answer.report':
    '{count, plural, one {Eine Frage} other {# Fragen}} hätten eine Zeit bekommen, bis zu der eine Antwort zu erwarten ist.',
} as const;
