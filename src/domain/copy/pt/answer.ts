/** When to expect an answer, and what still waits for one. */
export const answer = {
  'answer.expected':
    'Você pode esperar uma resposta até {when}. Até lá, o silêncio só quer dizer que alguém dorme ou está ocupado.',
  'answer.expected_why':
    'O guia dá esse tempo de trabalho a quem pode responder. Se ainda estiver em aberto, aparece na manhã seguinte dessas pessoas; ninguém é chamado.',
  'answer.answered_button': 'Respondida',
  'answer.open':
    '{count, plural, one {Alguém ainda espera} other {# perguntas ainda esperam}} uma resposta que talvez você saiba:',
  'answer.more': '… e {count, plural, one {mais uma} other {mais #}}.',
  'answer.open_why': 'Não é com você? Deixe como está. Ninguém vê quem leu isto.',
  'answer.open_line': '*{author}* em {channel}, {date}',
  'answer.open_link': 'Abrir',
  'answer.quote': '> {words}',
  'answer.asked': 'O que você perguntou e quando esperar resposta:',
  'answer.asked_line': '• em {channel}: até {when}',
  'answer.closed': 'Certo. Ninguém mais é avisado.',
  'answer.report':
    '{count, plural, one {Uma pergunta teria} other {# perguntas teriam}} recebido um horário até o qual esperar resposta.',
} as const;
