/** Hours, leave, preferences and what admins set for everybody. */
export const people = {
  'people.unknown': 'Não encontro essa pessoa neste workspace.',

  'hours.title': 'Seu horário',
  'hours.line': 'Seu horário de trabalho é {hours} em *{zone}* (hora local: {clock}).',
  'hours.line_no_zone':
    'Seu horário de trabalho é {hours}, mas não sei o seu fuso horário. Defina no seu perfil do Slack ou aqui: {example}.',
  'hours.saved': 'Anotado. {line}',
  'hours.about':
    'defina seu horário de trabalho, todo ou em parte; sem mais nada, mostra o horário; `hours reset` volta ao padrão',
  'hours.nothing_given': 'Escreva um horário, por exemplo `09:00-17:00 mon-fri`.',
  'hours.change_button': 'Mudar',
  'hours.modal_title': 'Seu horário',
  'hours.when_label': 'Quando você trabalha',
  'hours.when_hint':
    'Horas e dias, por exemplo 09:00-17:00 mon-fri. Separe vários períodos com vírgulas; 22:00-06:00 é um turno da noite.',
  'hours.zone_label': 'Fuso horário',
  'hours.zone_hint': 'Vazio segue o seu perfil do Slack. Senão, um nome como Europe/Lisbon.',
  'hours.region_label': 'Feriados de',
  'hours.region_hint':
    'Um país ou uma região, por exemplo JP ou DE-BY. Vazio segue o workspace; none é sem feriados.',
  'hours.unknown_zone': 'Não conheço o fuso horário “{zone}”. Escreva um nome como Europe/Lisbon.',
  'hours.unknown_region':
    'Não conheço os feriados de “{region}”. Escreva o código de um país ou de uma região, como JP, US-CA ou DE-BY, ou então none.',

  'pings.label': 'Fora do seu horário',
  'pings.line': 'Fora do seu horário: *{choice}*. {what}',
  'pings.any_time': 'Podem me chamar a qualquer hora',
  'pings.urgent_only': 'Só o que for urgente',
  'pings.hold_all': 'Guardar tudo para mim',
  'pings.any_time_what': 'Ninguém recebe aviso de que você está fora do expediente.',
  'pings.urgent_only_what':
    'Quem escreve para você recebe um aviso gentil de que você está fora, e o que for urgente pode passar.',
  'pings.hold_all_what':
    'Quem escreve para você recebe um aviso gentil de que você está fora, mesmo que marque a mensagem como urgente.',
  'pings.about': 'o que pode chegar a você fora do seu horário',
  'pings.unreadable':
    'Escreva `/daybreak pings any time`, `/daybreak pings only urgent` ou `/daybreak pings hold everything`.',
  'pings.saved': 'Anotado. {line}',

  'leave.title': 'Ausências',
  'leave.none': 'Nenhuma ausência prevista.',
  'leave.range': '{from} a {to}',
  'leave.next_day_off': 'Próximo dia de folga: *{day}*, {name}.',
  'leave.line': 'Fora: *{days}*.',
  'leave.saved': 'Anotado, você vai estar fora: *{days}*. Guardo o que enviarem para você até a sua volta.',
  'leave.saved_no_zone':
    'Anotado, você vai estar fora: *{days}*. Ainda não sei o seu fuso horário, então não consigo guardar nada para você: defina com `/daybreak hours Europe/Lisbon`.',
  'leave.cancelled': 'Pronto: não há mais nenhuma ausência prevista.',
  'leave.removed': 'Pronto: tirei essa ausência.',
  'leave.about':
    'diga quando você vai estar fora; sem mais nada, mostra o que está previsto; `away off` desfaz tudo',
  'leave.unreadable':
    'Não encontrei os dias em “{typed}”. Tente `/daybreak away 12 dez - 2 jan`, `/daybreak away até sexta` ou `/daybreak away 2026-12-12 - 2027-01-02`.',
  'leave.wrong_way_round': 'O último dia vem antes do primeiro.',
  'leave.past': 'Esses dias já passaram.',
  'leave.too_far': 'Faltam mais de três anos para isso.',
  'leave.too_many': 'Consigo lembrar até {most} ausências. Tire uma antes, na minha aba Início.',
  'leave.add_button': 'Adicionar ausência',
  'leave.remove_button': 'Remover',
  'leave.modal_title': 'Sua ausência',
  'leave.first_label': 'Primeiro dia fora',
  'leave.last_label': 'Último dia fora',
  'leave.status': 'Pelo seu status do Slack, você está fora até {until}.',
  'leave.dnd': 'Suas notificações do Slack estão pausadas até {until}.',

  'workspace.title': 'O workspace',
  'workspace.line':
    'Quem não escolheu outra coisa trabalha {hours}. Feriados: {region}. Folgas da empresa: {count, plural, =0 {nenhuma} one {#} other {#}}.',
  'workspace.no_region': 'nenhum',
  'workspace.edit_button': 'Configurações do workspace',
  'workspace.modal_title': 'Ajustes do workspace',
  'workspace.hours_label': 'Horário de trabalho padrão',
  'workspace.region_label': 'Feriados padrão',
  'workspace.rounding_label': 'As mensagens chegam',
  'workspace.rounding_0': 'na hora exata em que o dia começa',
  'workspace.rounding': 'com a hora arredondada para {minutes, number} minutos',
  'workspace.days_label': 'Folgas da empresa',
  'workspace.days_hint':
    'Uma por linha: o dia e o nome dele, por exemplo 2026-12-24 Véspera de Natal. Nesse dia ninguém trabalha.',
  'workspace.bad_day':
    'Não consegui ler “{line}”. Escreva primeiro o dia, por exemplo 2026-12-24 Véspera de Natal.',
  'workspace.too_many_days': 'Consigo lembrar até {most} folgas da empresa.',
  'workspace.only_admins': 'Só admins e proprietários deste workspace podem mudar as configurações dele.',
  'workspace.saved': 'Salvo.',
  'workspace.about': 'para admins: horário padrão, feriados e folgas da empresa',
} as const;
