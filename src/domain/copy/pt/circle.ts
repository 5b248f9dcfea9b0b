/** A thread that goes in circles, and the ways out. */
export const circle = {
  'circle.offer': 'Esta conversa vai e volta entre você e {names}. Talvez seja mais rápido:',
  'circle.offer_summary': '• um resumo: no que há acordo, o que está em aberto, o que fazer',
  'circle.offer_call':
    '• uma chamada de {minutes, number} minutos, por exemplo {when}: dentro do expediente de todos',
  'circle.sum_up_button': 'Resumir',
  'circle.call_button': 'Propor a chamada',
  'circle.on_button': 'Continuar assim',
  'circle.private': 'Só quem escreve aqui vê isto, e uma vez por conversa.',
  'circle.form_title': 'Resumir',
  'circle.form_submit': 'Publicar',
  'circle.form_intro':
    'É publicado na conversa com o seu nome e não chama ninguém. Deixe vazio o que não for preciso.',
  'circle.agreed_label': 'No que concordamos',
  'circle.open_label': 'O que ainda está em aberto',
  'circle.proposal_label': 'O que proponho',
  'circle.empty': 'Escreva algo em um destes campos.',
  'circle.summary': '{name} resumiu:',
  'circle.summary_asks': 'Falta algo, ou você discorda? Diga abaixo, quando o seu dia permitir.',
  'circle.returned':
    'Não foi possível publicar o seu resumo em {channel}. Aqui está ele, para usar em outro lugar.',
  'circle.call':
    '{name} propõe uma chamada de {minutes, number} minutos: {when}, dentro do expediente de todos. Se outro horário for melhor, diga aqui.',
  'circle.suggested': 'Propus na conversa.',
  'circle.goes_on': 'Continua assim.',
  'circle.no_time':
    'Não há mais, nos próximos dias, um horário em que todos trabalhem. Um resumo não precisa de nenhum.',
  'circle.report':
    '{count, plural, one {Uma conversa teria} other {# conversas teriam}} recebido uma saída para não andar em círculos.',
} as const;
