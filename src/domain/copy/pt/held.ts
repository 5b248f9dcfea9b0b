/** Messages that wait for somebody’s morning. */
export const held = {
  'held.promised': '*{name}* recebe *{theirs}* (hora local), que para você é {yours}.',
  'held.promised_now': '*{name}* está trabalhando agora, então vai na hora.',
  'held.listed': '`/daybreak status` mostra o que está guardado.',
  'held.delete_original':
    'Apague o original se quiser; só você pode. `/daybreak status` mostra o que está guardado.',
  'held.taken_back':
    'Retiro sua mensagem agora e publico de novo com o seu nome nesse momento. `/daybreak status` mostra o que está guardado.',
  'held.words_back': 'Nada foi guardado. Aqui estão suas palavras:',

  'held.text': 'De {name}: {words}',
  'held.text_written': 'De {name}, escrito às {clock} (hora local): {words}',
  'held.from': '*De {name}*',
  'held.from_written': '*De {name}*, escrito às {clock} (hora local)',
  'held.from_in': '*De {name}*, em {place}',
  'held.from_written_in': '*De {name}*, escrito às {clock} (hora local), em {place}',
  'held.see_original': 'Ver o original',
  'held.answer_directly':
    'Guardado para o seu horário de trabalho. Para responder, escreva diretamente para {name}.',
  'held.answer_each':
    'Guardado para o seu horário de trabalho. Para responder, escreva diretamente para cada pessoa.',
  'held.may_be_second': 'Talvez você já tenha esta: o Slack não me disse se ela chegou da primeira vez.',
  'held.digest': '{count, plural, one {# mensagem} other {# mensagens}} para a sua manhã, de {names}',
  'held.someone': 'alguém',
  'held.some_group': 'grupo',

  'held.returned_text': 'Não consegui entregar sua mensagem para {name}.',
  'held.returned':
    'Não consegui entregar sua mensagem para *{name}*: a pessoa saiu ou o Slack não me deixou escrever. Aqui está ela de volta, para nada se perder.',
  'held.returned_unknown_text': 'Não consegui entregar sua mensagem para a pessoa certa.',
  'held.returned_unknown':
    'Não consegui entregar sua mensagem para a pessoa certa: ela saiu ou o Slack não me deixou escrever. Aqui está ela de volta, para nada se perder.',

  'held.cancelled_words': 'Você cancelou. O original tinha sido retirado, então aqui estão suas palavras.',
  'held.kept_original':
    'Não consegui retirar sua mensagem para *{name}*, então ela fica onde você escreveu. Levo uma cópia *{theirs}* (hora local), que para você é {yours}.',
  'held.from_me':
    'Não posso mais publicar com o seu nome, então *{name}* recebe de mim o que você guardou: *{theirs}* (hora local).',
  'held.moved':
    '{count, plural, one {O que você guardou chega em outra hora: o horário de alguém mudou.} other {Parte do que você guardou chega em outra hora: o horário de alguém mudou.}}',
  'held.moved_line': '*{name}* recebe *{theirs}* (hora local), que para você é {yours}.',

  'held.list_header': 'Mensagens guardadas',
  'held.list_empty': 'Nada está guardado. `/later @nome sua mensagem` entrega algo na manhã de alguém.',
  'held.list_more': '{count, plural, one {E mais #, depois.} other {E mais #, depois.}}',
  'held.leaves': 'Sai: {at}.',
  'held.quoted': '“{words}”',
  'held.unreadable': 'Não consigo mais ler esta: a chave de criptografia mudou.',
  'held.edit_button': 'Editar',
  'held.send_now_button': 'Enviar agora',
  'held.cancel_button': 'Cancelar',
  'held.send_now_question': 'Enviar agora?',
  'held.send_now_warning': 'Pode chegar fora do horário de trabalho da pessoa.',
  'held.send_now_yes_button': 'Enviar agora',
  'held.send_now_no_button': 'Continuar guardando',

  'held.edit_title': 'Editar mensagem',
  'held.compose_title': 'Na manhã da pessoa',
  'held.composed_title': 'Guardado',
  'held.hold_submit': 'Guardar',
  'held.message_label': 'Mensagem',
  'held.to_label': 'Para',
  'held.to_hint': 'Cada pessoa recebe no seu próximo momento de trabalho.',
  'held.to_placeholder': 'Escolha pessoas',
  'held.where_to_change': 'Edite, envie ou cancele na aba Início do Daybreak ou com `/daybreak status`.',

  'held.sent_now': 'Está a caminho.',
  'held.cancelled': 'Cancelado. Não vai chegar, e eu apaguei.',

  'held.cancelled_taken_back':
    'Cancelado. O original tinha sido retirado, então suas palavras chegam a você em uma mensagem minha.',
  'held.asked_to_wait': '{name} pediu para guardar tudo fora do horário, então espera pela manhã da pessoa.',

  'held.shortcut_others':
    'Você só pode guardar suas próprias mensagens. Para entregar algo na manhã de alguém: `/later @nome sua mensagem`.',
  'held.shortcut_title': 'Guardar até a manhã',
  'held.when_label': 'Quando',
  'held.when_next_option': 'Na próxima manhã da pessoa',
  'held.when_day_option': 'Em uma hora do dia da pessoa',
  'held.when_channel_option': 'Quando a maioria do canal trabalha',
  'held.when_leave_option': 'Quando voltar da ausência',
  'held.day_label': 'Dia',
  'held.day_hint': 'Para uma hora do dia da pessoa, no calendário e no relógio dela.',
  'held.clock_label': 'Hora',
  'held.unsend_note':
    'Para uma pessoa só, e se nada depender dela, retiro sua mensagem e publico de novo com o seu nome nesse momento.',
  'held.draft_gone': 'Este formulário é antigo demais. Use o atalho de novo.',
  'held.pick_somebody': 'Escolha pelo menos uma pessoa.',
  'held.day_missing': 'Escolha o dia e a hora.',
  'held.day_past': 'Isso já passou onde {name} está.',
  'held.day_far': 'Guardo mensagens por até um ano.',
  'held.not_on_leave': 'Não sei de nenhuma ausência de {name}.',
  'held.channel_unknown': 'Não vejo quem está nesta conversa; escolha outra hora.',
  'held.deleted':
    '{count, plural, one {Você apagou uma mensagem que guardo para {names}. Entrego mesmo assim?} other {Você apagou uma mensagem que guardo para {names}. Entrego mesmo assim para todas essas pessoas?}}',
  'held.keep_button': 'Entregar',
  'held.drop_button': 'Cancelar',
  'held.kept': 'Será entregue como previsto.',

  'held.gone': 'Essa mensagem não está mais guardada: foi entregue, está a caminho ou foi cancelada.',
  'held.not_yours': 'Só quem escreveu uma mensagem guardada pode mudá-la.',
  'held.already_held': 'Esta mensagem já está guardada. `/daybreak status` mostra quando ela sai.',
  'held.at_work': 'A esta hora já trabalham e podem ler sua mensagem: nada a guardar.',
  'held.original_gone':
    'Não encontro mais sua mensagem. Nada foi guardado; `/later @nome sua mensagem` entrega na manhã da pessoa.',
  'held.person_not_found': 'Não encontro uma dessas pessoas neste workspace.',
  'held.to_yourself': 'É você. Para um lembrete seu, o Slack tem `/remind me`.',
  'held.to_app': '{name} é um app, e apps não dormem: escreva diretamente.',
  'held.to_somebody_who_left': '{name} não está mais neste workspace.',
  'held.to_outsider':
    '{name} é de outra empresa, e só conheço o horário das pessoas daqui. “Programar mensagem” do Slack pode fazer isso.',
  'held.zone_unknown':
    'Não sei o fuso horário de {name}. Dá para definir no perfil do Slack ou com `/daybreak hours Europe/Lisbon`.',
  'held.no_working_days': '{name} não tem dias de trabalho, então não há manhã para esperar.',
  'held.no_words': 'Não há palavras que eu possa guardar. Os arquivos ficam onde estão.',
  'held.too_long':
    'São {count, plural, one {# caractere} other {# caracteres}}, e posso guardar até {most, number}. Um documento e um link talvez sirvam melhor.',
  'held.to_group':
    'Posso guardar uma mensagem para pessoas, ainda não para um grupo. Tente `/later @yuki Você pode olhar o rascunho?`.',
  'held.to_nobody':
    'Comece pelas pessoas, escolhidas na lista do Slack: `/later @yuki Você pode olhar o rascunho?`.',
  'held.without_words':
    'O que digo a elas? Tente `/later @yuki Você pode olhar o rascunho?`, ou só `/later` para um formulário.',
  'held.too_many_people':
    '{most, plural, one {Posso guardar para # pessoa por vez.} other {Posso guardar para até # pessoas por vez.}}',
} as const;
