/** Messages that wait for somebody’s morning. */
export const held = {
  'held.promised': '*{name}* lo recibe *{theirs}* (su hora), que para ti es {yours}.',
  'held.promised_now': '*{name}* está trabajando ahora, así que sale enseguida.',
  'held.listed': '`/daybreak status` muestra lo que está guardado.',
  'held.delete_original':
    'Borra tu original si quieres; solo puedes hacerlo tú. `/daybreak status` muestra lo que está guardado.',
  'held.taken_back':
    'Retiro tu mensaje ahora y lo vuelvo a publicar con tu nombre en ese momento. `/daybreak status` muestra lo que está guardado.',
  'held.words_back': 'No se guardó nada. Aquí tienes tus palabras:',

  'held.text': 'De {name}: {words}',
  'held.text_written': 'De {name}, escrito a las {clock} (su hora): {words}',
  'held.from': '*De {name}*',
  'held.from_written': '*De {name}*, escrito a las {clock} (su hora)',
  'held.from_in': '*De {name}*, en {place}',
  'held.from_written_in': '*De {name}*, escrito a las {clock} (su hora), en {place}',
  'held.see_original': 'Ver el original',
  'held.answer_directly':
    'Guardado para tu horario de trabajo. Para responder, escribe directamente a {name}.',
  'held.answer_each':
    'Guardado para tu horario de trabajo. Para responder, escribe directamente a cada persona.',
  'held.may_be_second': 'Quizá ya lo tengas: Slack no me dijo si llegó la primera vez.',
  'held.digest': '{count, plural, one {# mensaje} other {# mensajes}} para empezar tu día, de {names}',
  'held.someone': 'alguien',
  'held.some_group': 'grupo',

  'held.returned_text': 'No pude entregar tu mensaje a {name}.',
  'held.returned':
    'No pude entregar tu mensaje a *{name}*: ya no está aquí o Slack no me dejó escribirle. Te lo devuelvo para que no se pierda nada.',
  'held.returned_unknown_text': 'No pude entregar tu mensaje a la persona para quien era.',
  'held.returned_unknown':
    'No pude entregar tu mensaje a la persona para quien era: ya no está aquí o Slack no me dejó escribirle. Te lo devuelvo para que no se pierda nada.',

  'held.cancelled_words': 'Lo cancelaste. Tu original se había retirado, así que aquí tienes tus palabras.',
  'held.kept_original':
    'No pude retirar tu mensaje a *{name}*, así que se queda donde lo escribiste. Le llevo una copia *{theirs}* (su hora), que para ti es {yours}.',
  'held.from_me':
    'Ya no puedo publicar con tu nombre, así que *{name}* recibe de mí lo que guardaste: *{theirs}* (su hora).',
  'held.moved':
    '{count, plural, one {Lo que guardaste llega a otra hora: cambió el horario de alguien.} other {Parte de lo que guardaste llega a otra hora: cambió el horario de alguien.}}',
  'held.moved_line': '*{name}* lo recibe *{theirs}* (su hora), que para ti es {yours}.',

  'held.list_header': 'Mensajes guardados',
  'held.list_empty':
    'No hay nada guardado. `/later @nombre tu mensaje` entrega algo cuando empieza el día de alguien.',
  'held.list_more': '{count, plural, one {Y # más, después.} other {Y # más, después.}}',
  'held.leaves': 'Sale: {at}.',
  'held.quoted': '“{words}”',
  'held.unreadable': 'Ya no puedo leer este: cambió la clave de cifrado.',
  'held.edit_button': 'Editar',
  'held.send_now_button': 'Enviar ahora',
  'held.cancel_button': 'Cancelar',
  'held.send_now_question': '¿Enviar ahora?',
  'held.send_now_warning': 'Puede llegarle fuera de su horario de trabajo.',
  'held.send_now_yes_button': 'Enviar ahora',
  'held.send_now_no_button': 'Seguir guardando',

  'held.edit_title': 'Editar mensaje',
  'held.compose_title': 'Cuando empiece su día',
  'held.composed_title': 'Guardado',
  'held.hold_submit': 'Guardar',
  'held.message_label': 'Mensaje',
  'held.to_label': 'Para',
  'held.to_hint': 'Cada persona lo recibe en su próximo momento de trabajo.',
  'held.to_placeholder': 'Elige personas',
  'held.where_to_change':
    'Edítalo, envíalo o cancélalo en la pestaña Inicio de Daybreak o con `/daybreak status`.',

  'held.sent_now': 'Está en camino.',
  'held.cancelled': 'Cancelado. No llegará, y lo he borrado.',

  'held.cancelled_taken_back':
    'Cancelado. Tu original se había retirado, así que tus palabras te llegan en un mensaje mío.',
  'held.asked_to_wait':
    '{name} pidió que se guarde todo fuera de su horario, así que espera hasta que empiece su día.',

  'held.shortcut_others':
    'Solo puedes guardar tus propios mensajes. Para que algo llegue cuando empiece el día de alguien: `/later @nombre tu mensaje`.',
  'held.shortcut_title': 'Guardar hasta su día',
  'held.when_label': 'Cuándo',
  'held.when_next_option': 'Cuando empiece su próximo día',
  'held.when_day_option': 'A una hora de su día',
  'held.when_channel_option': 'Cuando trabaje la mayoría del canal',
  'held.when_leave_option': 'Cuando vuelva de su ausencia',
  'held.day_label': 'Día',
  'held.day_hint': 'Para una hora de su día, según su calendario y su reloj.',
  'held.clock_label': 'Hora',
  'held.unsend_note':
    'Si es para una persona y nada depende de él, retiro tu mensaje y lo vuelvo a publicar con tu nombre en ese momento.',
  'held.draft_gone': 'Este formulario es demasiado antiguo. Usa el atajo otra vez.',
  'held.pick_somebody': 'Elige al menos una persona.',
  'held.day_missing': 'Elige el día y la hora.',
  'held.day_past': 'Eso ya pasó donde está {name}.',
  'held.day_far': 'Guardo mensajes hasta un año.',
  'held.not_on_leave': 'No sé de ninguna ausencia de {name}.',
  'held.channel_unknown': 'No veo quién está en esta conversación; elige otro momento.',
  'held.deleted':
    '{count, plural, one {Borraste un mensaje que guardo para {names}. ¿Lo entrego de todos modos?} other {Borraste un mensaje que guardo para {names}. ¿Lo entrego de todos modos a todas esas personas?}}',
  'held.keep_button': 'Entregarlo',
  'held.drop_button': 'Cancelarlo',
  'held.kept': 'Se entregará como estaba previsto.',

  'held.gone': 'Ese mensaje ya no está guardado: se entregó, está en camino o se canceló.',
  'held.not_yours': 'Solo quien escribió un mensaje guardado puede cambiarlo.',
  'held.already_held': 'Este mensaje ya está guardado. `/daybreak status` muestra cuándo sale.',
  'held.at_work': 'A estas horas ya trabajan y pueden leer tu mensaje: no hay nada que guardar.',
  'held.original_gone':
    'Ya no encuentro tu mensaje. No se guardó nada; `/later @nombre tu mensaje` lo entrega cuando empiece su día.',
  'held.person_not_found': 'No encuentro a una de estas personas en este espacio de trabajo.',
  'held.to_yourself': 'Eres tú. Para un recordatorio propio, Slack tiene `/remind me`.',
  'held.to_app': '{name} es una app, y las apps no duermen: escríbele directamente.',
  'held.to_somebody_who_left': '{name} ya no está en este espacio de trabajo.',
  'held.to_outsider':
    '{name} es de otra empresa, y solo conozco el horario de la gente de aquí. “Programar mensaje” de Slack puede hacerlo.',
  'held.zone_unknown':
    'No conozco la zona horaria de {name}. Puede ponerla en su perfil de Slack o con `/daybreak hours Europe/Lisbon`.',
  'held.no_working_days': '{name} no tiene días de trabajo, así que no hay un comienzo del día que esperar.',
  'held.no_words': 'No hay palabras que pueda guardar. Los archivos se quedan donde están.',
  'held.too_long':
    'Son {count, plural, one {# carácter} other {# caracteres}}, y puedo guardar hasta {most, number}. Un documento y un enlace pueden servir mejor.',
  'held.to_group':
    'Puedo guardar un mensaje para personas, todavía no para un grupo. Prueba `/later @yuki ¿Puedes mirar el borrador?`.',
  'held.to_nobody':
    'Empieza con las personas para quienes es, elegidas de la lista de Slack: `/later @yuki ¿Puedes mirar el borrador?`.',
  'held.without_words':
    '¿Qué les digo? Prueba `/later @yuki ¿Puedes mirar el borrador?`, o solo `/later` para un formulario.',
  'held.too_many_people':
    '{most, plural, one {Puedo guardar para # persona a la vez.} other {Puedo guardar para hasta # personas a la vez.}}',
} as const;
