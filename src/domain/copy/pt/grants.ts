/** What people let Daybreak do in their name. */
export const grants = {
  'grants.title': 'Em seu nome',
  'grants.nothing':
    'O Daybreak age só com o próprio nome. Você pode deixar que ele faça mais por você e mudar de ideia quando quiser.',
  'grants.unsend':
    'O Daybreak pode retirar uma mensagem que você deixa para mais tarde e publicá-la com o seu nome na manhã da outra pessoa.',
  'grants.watch':
    'O Daybreak pode perceber quando você escreve uma mensagem direta para alguém que está dormindo.',
  'grants.change_button': 'Permitir mais',
  'grants.revoke_button': 'Retirar a permissão',
  'grants.revoke_confirm':
    'O Daybreak esquece a permissão na hora. O que ele guarda para você vai chegar então pelo Daybreak, da sua parte.',
  'grants.revoked': 'Pronto: o Daybreak voltou a agir só com o próprio nome.',
  'grants.modal_title': 'Em seu nome',
  'grants.close_close': 'Fechar',
  'grants.explain_unsend':
    '*Retirar e enviar mais tarde*\nQuando você deixa uma mensagem para mais tarde, o Daybreak apaga a que você publicou e a publica de novo *com o seu nome* na manhã da outra pessoa. Ele nunca escreve mais nada em seu nome.',
  'grants.explain_watch':
    '*Um aviso nas mensagens diretas*\nQuando você escreve diretamente para alguém que está dormindo, o Daybreak avisa você, como faz nos canais. Para isso, o Slack deixa que ele veja suas mensagens diretas; ele guarda os identificadores, nunca as palavras.',
  'grants.explain_revoke':
    'O Slack pede que você confirme. O link é só seu e funciona por uma hora. Você pode retirar a permissão na aba Início ou nas configurações do Slack.',
  'grants.allow_unsend_button': 'Permitir no Slack',
  'grants.allow_watch_button': 'Permitir no Slack',
  'grants.allowed': '✓ Você já permitiu isso.',
  'grants.not_offered':
    'Isso não está configurado aqui. Quem hospeda o Daybreak pode fazer isso: está em “Acting for people”, no guia de hospedagem.',
  'grants.page_granted':
    'Obrigado. Agora o Daybreak pode fazer isso por você. Você pode fechar esta página e voltar ao Slack.',
  'grants.page_declined':
    'Nenhuma permissão foi dada, e nada muda. Você pode fechar esta página e voltar ao Slack.',
  'grants.page_stale': 'Este link não vale mais. Abra a aba Início do Daybreak no Slack para receber outro.',
  'grants.page_someone_else':
    'Este link era para outra pessoa, por isso nada foi guardado. Abra a aba Início do Daybreak no Slack para receber o seu.',
  'grants.page_failed':
    'O Slack não confirmou, e nada foi guardado. Tente de novo pela aba Início do Daybreak, por favor.',
} as const;
