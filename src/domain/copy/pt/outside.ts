/** What goes to a place outside of Slack. */
export const outside = {
  'outside.prepare_button': 'Preparar',
  'outside.form_title': 'Preparar',
  'outside.title_label': 'Título',
  'outside.body_label': 'Texto',
  'outside.url_label': 'Onde está agora',
  'outside.create_submit': 'Criar',
  'outside.done_submit': 'Já está lá',
  'outside.create_intro': 'Crio isto em {place}, com um link de volta, e deixo o endereço na conversa.',
  'outside.copy_intro': 'Copie isto para {place}. Se você puser o endereço abaixo, deixo na conversa.',
  'outside.from_private': 'Você escreveu isto num canal privado. Quem pode ler {place} poderá ler lá.',
  'outside.there': 'Isto está agora em {place}',
  'outside.changed': 'O guia indica outro lugar agora. Copie o que precisar, feche isto e abra de novo.',
  'outside.locked':
    'Não consegui criar isto em {place}: não me deixa entrar. Aviso seus administradores. Aqui está o que você preparou, para copiar.',
  'outside.refused':
    'Não consegui criar isto em {place}: não foi aceito. Aqui está o que você preparou, para copiar.',
  'outside.unreachable':
    'Não consegui criar isto em {place}: por uma hora não veio uma resposta que eu entendesse. Aqui está o que você preparou, para copiar; veja antes se já está lá.',
  'outside.locked_out':
    '{connector} não me deixa mais entrar: a chave que me deram está errada, expirou ou não permite isto. Quem me hospeda pode pôr outra. Até lá, cada pessoa recebe o que preparou, para copiar.',
} as const;
