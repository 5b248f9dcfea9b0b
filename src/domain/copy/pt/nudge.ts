/** The note to a sender that somebody is off-hours, its buttons and its off switch. */
export const nudge = {
  'nudge.text': 'Para {name}, agora é {local}.',
  'nudge.text_many': '{names} {count, plural, one {está} other {estão}} fora do expediente.',
  'nudge.headline': '*{names}* {count, plural, one {está} other {estão}} fora do expediente.',
  'nudge.person':
    'Para *{name}*, agora é *{local}*. O próximo expediente começa: *{theirs}*, ou seja, {yours} para você.',
  'nudge.crowd':
    '{reached, plural, =1 {A única pessoa que recebe isto está fora do expediente agora.} other {{offHours, plural, one {# das {reached, number} pessoas que recebem isto está fora do expediente agora.} other {# das {reached, number} pessoas que recebem isto estão fora do expediente agora.}}}}',
  'nudge.crowd_asleep':
    '{reached, plural, =1 {A única pessoa que recebe isto está dormindo agora.} other {{offHours, plural, one {# das {reached, number} pessoas que recebem isto está fora do expediente agora, {asleep, number} dormindo.} other {# das {reached, number} pessoas que recebem isto estão fora do expediente agora, {asleep, number} delas dormindo.}}}}',
  'nudge.person_leave':
    '*{name}* está fora até *{until}*. O próximo expediente começa: *{theirs}*, ou seja, {yours} para você.',
  'nudge.person_day_off':
    '*{name}* está de folga ({day}). O próximo expediente começa: *{theirs}*, ou seja, {yours} para você.',
  'nudge.person_dnd':
    'Para *{name}*, agora é *{local}*, e as notificações estão pausadas. Volta: *{theirs}*, ou seja, {yours} para você.',
  'nudge.person_status':
    'Para *{name}*, agora é *{local}*, e o status do Slack diz que está fora. Volta: *{theirs}*, ou seja, {yours} para você.',
  'nudge.private_direct': 'Sua mensagem direta foi enviada normalmente; só você vê este aviso.',
  'nudge.private': 'Sua mensagem é publicada normalmente; só você vê este aviso.',
  'nudge.private_with_hours':
    'Horário da pessoa: {hours}, {zone}. Sua mensagem é publicada normalmente; só você vê este aviso.',

  'nudge.hold_at_button': 'Entregar às {clock}, hora de lá',
  'nudge.hold_button': 'Entregar na manhã da pessoa',
  'nudge.no_rush_button': 'Sem pressa',
  'nudge.urgent_button': 'É urgente',
  'nudge.useful_button': 'Útil',
  'nudge.not_useful_button': 'Não é útil',
  'nudge.why_button': 'Por quê?',
  'nudge.mute_placeholder': 'Desativar isto…',
  'nudge.mute_person_option': 'Sobre {name}',
  'nudge.mute_channel_option': 'Neste canal',
  'nudge.mute_week_option': 'Por uma semana',
  'nudge.mute_forever_option': 'Para sempre',

  'nudge.no_rush_done': '🌿 Obrigado. Uma nota curta abaixo da sua mensagem diz que ela pode esperar.',
  'nudge.no_rush_note': 'Sem pressa, {name}: {sender} não espera resposta antes de {at}.',
  'nudge.no_rush_note_to_all':
    'Sem pressa: {sender} não espera resposta antes do início do seu próximo dia de trabalho.',
  'nudge.urgent_done':
    'Entendido: sua mensagem fica como está, e hoje não volto a falar disso aqui. As notificações da pessoa podem estar pausadas; se não puder esperar, ligue.',
  'nudge.marked': 'Você marcou como urgente, então passa:',
  'nudge.marked_why':
    'Confirme uma vez e não pergunto mais por um mês. Quantas vezes as marcas são usadas é contado para o workspace, não por pessoa.',
  'nudge.marked_done':
    'Entendido: passa, e por um mês o que você marcar também passa, sem uma palavra minha. As notificações podem estar pausadas; se não puder esperar, ligue.',
  'nudge.muted_person':
    'Pronto: você não vai mais receber avisos sobre {name}. Com `/daybreak nudges on` eles voltam.',
  'nudge.muted_channel':
    'Pronto: você não vai mais receber avisos em {channel}. Com `/daybreak nudges on` eles voltam.',
  'nudge.muted_week':
    'Pronto: você não vai receber avisos por uma semana. Com `/daybreak nudges on` eles voltam.',
  'nudge.muted_forever':
    'Pronto: você não vai mais receber avisos daqui em diante. Com `/daybreak nudges on` eles voltam.',
  'nudge.unmuted': 'Pronto: você vai ver todos os avisos de novo.',
  'nudge.unmute_about':
    'traga de volta todos os avisos que você desativou; para admins, `nudges norm` define o que vale para todo mundo',
  'nudge.useful_done': '🙏 Obrigado, é bom saber. Os botões continuam funcionando.',
  'nudge.not_useful_done':
    '🙏 Obrigado, anotado. Você também pode desativar estes avisos, por um tempo ou para sempre.',
  'nudge.paused':
    '🌙 Meus três últimos avisos não foram úteis para você, então fico em silêncio até {until}. Com `/daybreak nudges on` eles voltam.',

  'nudge.why_title': 'Por que este aviso?',
  'nudge.why_rule':
    '*A regra*\nQuando você chama alguém que está fora do expediente, conto só para você e ofereço entregar a mensagem mais tarde.',
  'nudge.why_hours_default': '*{name}* está fora do horário do workspace, `{hours}`, no fuso horário {zone}.',
  'nudge.why_hours_own': '*{name}* está fora do horário que escolheu, `{hours}`, no fuso horário {zone}.',
  'nudge.why_person_leave': '*{name}* me avisou de uma ausência.',
  'nudge.why_person_day_off': '*{name}* tem um feriado ou uma folga da empresa ({day}).',
  'nudge.why_person_dnd': '*{name}* pausou as notificações no Slack.',
  'nudge.why_person_status': '*{name}* tem um status do Slack que diz que está fora.',
  'nudge.why_at_work': '*{name}* já está trabalhando.',
  'nudge.why_crowd': 'Sua mensagem chegou a muitas pessoas de uma vez, e algumas estavam fora do expediente.',
  'nudge.why_where': '*Onde foi definido*\n{reasons}',
  'nudge.why_norm_default': 'Estes avisos vêm ativados por padrão; nenhum admin mudou isso.',
  'nudge.why_norm_set': 'O que vale para o workspace inteiro foi definido por {admin} ({at}).',
  'nudge.why_norm_own': 'O Daybreak desativou estes avisos no workspace ({at}); este é de antes.',
  'nudge.why_change':
    '*Como mudar*\n• `/daybreak snooze until Friday` por um tempo.\n• “Desativar isto…” no aviso: sobre uma pessoa, em um canal ou para sempre.\n• `/daybreak hours` e `/daybreak pings` para o que as outras pessoas veem sobre você.\n• Admins: `/daybreak nudges norm`.',
  'nudge.why_stored':
    'O que eu guardo: quem recebeu aviso sobre quem, em qual mensagem, e a sua resposta, como identificadores, por 30 dias. Nunca as palavras.',

  'snooze.about': 'sem avisos por um tempo; sem mais nada, mostra quando eles voltam',
  'snooze.saved':
    'Pronto: sem avisos fora do expediente até {until}. Com `/daybreak snooze off` eles voltam antes.',
  'snooze.none':
    'Seus avisos fora do expediente estão ativados. `/daybreak snooze until Friday` ou `/daybreak snooze 3 days` pausa os avisos.',
  'snooze.running': 'Seus avisos fora do expediente estão pausados até {until}.',
  'snooze.forever':
    'Você desativou os avisos fora do expediente para sempre. Com `/daybreak nudges on` eles voltam.',
  'snooze.ended': 'Pronto: seus avisos fora do expediente voltaram.',
  'snooze.unreadable':
    'Não encontrei nenhum dia em “{typed}”. Tente `/daybreak snooze until Friday`, `/daybreak snooze 2 Dec` ou `/daybreak snooze 3 days`.',
  'snooze.past':
    'Esse dia é hoje ou já passou. Escreva um dia mais adiante, por exemplo `/daybreak snooze until Friday`.',
  'snooze.too_far':
    'Falta mais de um ano para isso. Para desativar os avisos para sempre, use o menu em um deles.',
  'snooze.home': 'Em pausa: você não vê avisos fora do expediente até *{until}*.',
  'snooze.home_learned':
    'Em silêncio: os três últimos avisos fora do expediente não foram úteis para você, então nenhum aparece até *{until}*.',
  'snooze.off_button': 'Trazer de volta agora',

  'norm.title': 'Norma fora do expediente',
  'norm.line':
    '{silent, select, yes {Os avisos fora do expediente estão em *silêncio*: nada aparece, tudo é contado.} other {Os avisos fora do expediente estão *ativados*.}} No máximo: {cap, plural, =0 {sem limite} one {# por dia para cada remetente} other {# por dia para cada remetente}}. Canais sem avisos: {channels, plural, =0 {nenhum} one {#} other {#}}. O que marca como urgente: {markers}.',
  'norm.no_markers': 'nada',
  'norm.share':
    'Avisos úteis nos últimos 30 dias: *{share, number}%* de {notes, plural, one {# aviso} other {# avisos}} (a mensagem ficou para mais tarde, foi marcada como sem pressa ou urgente, ou o aviso foi avaliado como útil).',
  'norm.counted':
    '{urgent, plural, one {# mensagem marcada como urgente passou} other {# mensagens marcadas como urgentes passaram}}; {silent, plural, one {mais # só foi contada} other {mais # só foram contadas}}.',
  'norm.too_few': 'A utilidade dos avisos aparece quando cinco pessoas tiverem recebido algum.',
  'norm.edit_button': 'Norma fora do expediente',
  'norm.modal_title': 'Norma fora do expediente',
  'norm.shown_label': 'Avisos fora do expediente',
  'norm.shown_on_option': 'Mostrar',
  'norm.shown_silent_option': 'Em silêncio: não mostrar nada, só contar',
  'norm.exempt_label': 'Canais sem avisos',
  'norm.exempt_hint': 'Por exemplo, o do plantão ou o do cafezinho.',
  'norm.cap_label': 'Avisos por dia para cada remetente, no máximo',
  'norm.cap_hint': '0 é sem limite.',
  'norm.bad_cap': 'Escreva um número inteiro de 0 a {most, number}; 0 é sem limite.',
  'norm.markers_label': 'O que marca uma mensagem como urgente',
  'norm.markers_hint':
    'Palavras ou emojis separados por vírgulas, por exemplo :rotating_light:, urgente. Uma mensagem assim passa; quem a escreve confirma uma vez por mês. Vazio é sem marcadores.',
  'norm.bad_marker': '“{marker}” é longo demais para um marcador. Até {most, number} caracteres cada um.',
  'norm.too_many_markers': 'Até {most, number} marcadores, por favor.',
  'norm.not_a_channel': 'Um dos itens escolhidos não é um canal. Escolha só canais, por favor.',
  'norm.too_many_channels': 'Até {most, number} canais, por favor.',
  'norm.only_admins': 'Só admins e proprietários deste workspace podem mudar a norma dele.',
  'norm.silenced':
    'Dos últimos {notes, number} avisos fora do expediente neste workspace, só {share, number}% foram úteis. Por isso, parei de mostrar os avisos e daqui em diante só conto. `/daybreak nudges norm` ativa tudo de novo, quando você quiser.',

  'nudge.mutes_header': 'Avisos fora do expediente',
  'nudge.mutes': 'Você desativou os avisos',
  'nudge.mutes_person': '{until, select, none {sobre {name}} other {sobre {name} até {until}}}',
  'nudge.mutes_somebody': '{until, select, none {sobre alguém} other {sobre alguém até {until}}}',
  'nudge.mutes_channel': '{until, select, none {em {channel}} other {em {channel} até {until}}}',
  'nudge.mutes_all': '{until, select, none {em todo lugar} other {em todo lugar até {until}}}',
  'nudge.mutes_more': '{count, plural, one {e mais #} other {e mais #}}',
  'nudge.unmute_button': 'Reativar tudo',

  'nudge.unknown': 'Não reconheço mais este aviso. Nada foi alterado.',
  'nudge.not_yours': 'Só a pessoa que recebeu este aviso pode usar os botões dele.',
  'nudge.too_late':
    'Este aviso é de um tempo atrás, então deixei tudo como estava. Para enviar algo na manhã de outra pessoa: `/later @name your message`.',
  'nudge.not_in_direct':
    'Não consigo escrever em uma mensagem direta entre vocês, então não adicionei nenhuma nota.',
  'nudge.no_longer_granted':
    'Não tenho mais permissão para ler suas mensagens diretas, então não consigo guardar esta. `/later @name your message` funciona em qualquer lugar.',
  'nudge.at_work': 'O expediente da pessoa já começou, então não adicionei nenhuma nota.',
  'nudge.not_about_them': 'Aquele aviso não era sobre esta pessoa.',
  'nudge.unknown_choice': 'Não conheço essa opção. Nada foi alterado.',
  'nudge.write_on':
    'Escreva `/daybreak nudges on`. Para desativar os avisos, use o menu em um deles ou `/daybreak snooze until Friday`.',
} as const;
