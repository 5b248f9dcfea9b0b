/** The note to a sender that somebody is off-hours, its buttons and its off switch. */
export const nudge = {
  'nudge.text': 'Para {name} es {local}.',
  'nudge.text_many':
    '{names} {count, plural, one {está fuera de su horario} other {están fuera de su horario}}.',
  'nudge.headline':
    '*{names}* {count, plural, one {está fuera de su horario} other {están fuera de su horario}}.',
  'nudge.person': 'Para *{name}* es *{local}*. Su día empieza el *{theirs}*, que para ti es {yours}.',
  'nudge.crowd':
    '{reached, plural, =1 {La única persona a la que llega esto está ahora fuera de su horario.} other {{offHours, plural, one {# de las {reached, number} personas a las que llega esto está ahora fuera de su horario.} other {# de las {reached, number} personas a las que llega esto están ahora fuera de su horario.}}}}',
  'nudge.crowd_asleep':
    '{reached, plural, =1 {La única persona a la que llega esto está durmiendo ahora.} other {{offHours, plural, one {# de las {reached, number} personas a las que llega esto está ahora fuera de su horario, {asleep, number} durmiendo.} other {# de las {reached, number} personas a las que llega esto están ahora fuera de su horario, {asleep, number} de ellas durmiendo.}}}}',
  'nudge.person_leave':
    '*{name}* no está hasta el *{until}*. Su próximo día empieza el *{theirs}*, que para ti es {yours}.',
  'nudge.person_day_off':
    '*{name}* tiene el día libre ({day}). Su próximo día empieza el *{theirs}*, que para ti es {yours}.',
  'nudge.person_dnd':
    'Para *{name}* es *{local}* y sus notificaciones están en pausa. Vuelve el *{theirs}*, que para ti es {yours}.',
  'nudge.person_status':
    'Para *{name}* es *{local}* y, según su estado de Slack, no está. Vuelve el *{theirs}*, que para ti es {yours}.',
  'nudge.private_direct': 'Tu mensaje directo se ha enviado como siempre; este aviso solo lo ves tú.',
  'nudge.private': 'Tu mensaje se publica como siempre; este aviso solo lo ves tú.',
  'nudge.private_with_hours':
    'Su horario: {hours}, {zone}. Tu mensaje se publica como siempre; este aviso solo lo ves tú.',

  'nudge.hold_at_button': 'Entregar a las {clock}, su hora',
  'nudge.hold_button': 'Entregar cuando empiece su día',
  'nudge.no_rush_button': 'Sin prisa',
  'nudge.urgent_button': 'Es urgente',
  'nudge.useful_button': 'Útil',
  'nudge.not_useful_button': 'No es útil',
  'nudge.why_button': '¿Por qué?',
  'nudge.mute_placeholder': 'Desactivar esto…',
  'nudge.mute_person_option': 'Sobre {name}',
  'nudge.mute_channel_option': 'En este canal',
  'nudge.mute_week_option': 'Durante una semana',
  'nudge.mute_forever_option': 'Para siempre',

  'nudge.no_rush_done': '🌿 Gracias. Una nota breve bajo tu mensaje dice que puede esperar.',
  'nudge.no_rush_note': 'Sin prisa, {name}: {sender} no espera respuesta antes de {at}.',
  'nudge.no_rush_note_to_all':
    'Sin prisa: {sender} no espera respuesta antes de que empiece tu próximo día de trabajo.',
  'nudge.urgent_done':
    'Entendido: tu mensaje se queda como está y hoy no volveré a mencionarlo aquí. Puede que sus notificaciones estén en pausa, así que, si no puede esperar, llama.',
  'nudge.marked': 'Lo has marcado como urgente, así que pasa:',
  'nudge.marked_why':
    'Confírmalo una vez y no pregunto más durante un mes. Cuántas veces se usan las marcas se cuenta para el espacio de trabajo, no por persona.',
  'nudge.marked_done':
    'Entendido: pasa, y durante un mes también lo que marques, sin que yo diga nada. Puede que tengan las notificaciones en pausa; si no puede esperar, llama.',
  'nudge.muted_person': 'Listo: no habrá más avisos sobre {name}. Con `/daybreak nudges on` vuelven.',
  'nudge.muted_channel': 'Listo: no habrá más avisos en {channel}. Con `/daybreak nudges on` vuelven.',
  'nudge.muted_week': 'Listo: no habrá más avisos durante una semana. Con `/daybreak nudges on` vuelven.',
  'nudge.muted_forever': 'Listo: no habrá más avisos a partir de ahora. Con `/daybreak nudges on` vuelven.',
  'nudge.unmuted': 'Listo: volverás a ver todos los avisos.',
  'nudge.unmute_about':
    'recupera todos los avisos que has desactivado; para admins, `nudges norm` fija lo que vale para todo el mundo',
  'nudge.useful_done': '🙏 Gracias, es bueno saberlo. Los botones siguen funcionando.',
  'nudge.not_useful_done':
    '🙏 Gracias, anotado. También puedes desactivar estos avisos, por un tiempo o para siempre.',
  'nudge.paused':
    '🌙 Mis tres últimos avisos no te han servido, así que los dejo en pausa. Vuelven: {until}. Con `/daybreak nudges on` vuelven antes.',

  'nudge.why_title': '¿Por qué este aviso?',
  'nudge.why_rule':
    '*La regla*\nCuando te diriges a alguien que está fuera de su horario, te lo digo, solo a ti, y te ofrezco entregar el mensaje más tarde.',
  'nudge.why_hours_default':
    '*{name}* está fuera del horario del espacio de trabajo, `{hours}`, en la zona horaria {zone}.',
  'nudge.why_hours_own': '*{name}* está fuera del horario que eligió, `{hours}`, en la zona horaria {zone}.',
  'nudge.why_person_leave': '*{name}* me avisó de una ausencia.',
  'nudge.why_person_day_off': '*{name}* tiene un día festivo o un día libre de la empresa ({day}).',
  'nudge.why_person_dnd': '*{name}* puso en pausa sus notificaciones de Slack.',
  'nudge.why_person_status': '*{name}* tiene un estado de Slack que dice que no está.',
  'nudge.why_at_work': '*{name}* ya está trabajando.',
  'nudge.why_crowd': 'Tu mensaje llegó a muchas personas a la vez, y algunas estaban fuera de su horario.',
  'nudge.why_where': '*Dónde se decidió*\n{reasons}',
  'nudge.why_norm_default': 'Estos avisos están activos por defecto; ningún admin lo ha cambiado.',
  'nudge.why_norm_set': 'Lo que vale para todo el espacio de trabajo lo fijó {admin} ({at}).',
  'nudge.why_norm_own': 'Daybreak desactivó estos avisos en el espacio de trabajo ({at}); este es de antes.',
  'nudge.why_change':
    '*Cómo cambiarlo*\n• `/daybreak snooze until Friday` por un tiempo.\n• “Desactivar esto…” en el aviso: sobre una persona, en un canal o para siempre.\n• `/daybreak hours` y `/daybreak pings` para lo que otras personas ven sobre ti.\n• Admins: `/daybreak nudges norm`.',
  'nudge.why_stored':
    'Lo que guardo: a quién avisé, sobre quién, en qué mensaje, y tu respuesta, como identificadores, durante 30 días. Nunca las palabras.',

  'snooze.about': 'sin avisos por un tiempo; sin nada más, muestra cuándo vuelven',
  'snooze.saved':
    'Listo: pongo en pausa los avisos fuera de horario. Vuelven: {until}. Con `/daybreak snooze off` vuelven antes.',
  'snooze.none':
    'Tus avisos fuera de horario están activos. Con `/daybreak snooze until Friday` o `/daybreak snooze 3 days` los pones en pausa.',
  'snooze.running': 'Tus avisos fuera de horario están en pausa. Vuelven: {until}.',
  'snooze.forever':
    'Has desactivado los avisos fuera de horario para siempre. Con `/daybreak nudges on` vuelven.',
  'snooze.ended': 'Listo: tus avisos fuera de horario han vuelto.',
  'snooze.unreadable':
    'No he encontrado ningún día en “{typed}”. Prueba con `/daybreak snooze until Friday`, `/daybreak snooze 2 Dec` o `/daybreak snooze 3 days`.',
  'snooze.past':
    'Ese día es hoy o ya ha pasado. Escribe uno posterior, por ejemplo `/daybreak snooze until Friday`.',
  'snooze.too_far':
    'Para eso falta más de un año. Para desactivar los avisos para siempre, usa el menú de uno de ellos.',
  'snooze.home': 'En pausa: no ves avisos fuera de horario. Vuelven: *{until}*.',
  'snooze.home_learned':
    'En silencio: los tres últimos avisos fuera de horario no te han servido, así que no te muestro ninguno. Vuelven: *{until}*.',
  'snooze.off_button': 'Recuperarlos ahora',

  'norm.title': 'Norma fuera de horario',
  'norm.line':
    '{silent, select, yes {Los avisos fuera de horario están en *silencio*: no se muestra nada, todo se cuenta.} other {Los avisos fuera de horario están *activos*.}} Como máximo: {cap, plural, =0 {sin límite} one {# al día por remitente} other {# al día por remitente}}. Canales sin avisos: {channels, plural, =0 {ninguno} one {#} other {#}}. Lo urgente se marca con: {markers}.',
  'norm.no_markers': 'nada',
  'norm.share':
    'Avisos útiles en los últimos 30 días: *{share, number} %* de {notes, plural, one {# aviso} other {# avisos}} (el mensaje se dejó para más tarde, se marcó como sin prisa o urgente, o el aviso se valoró como útil).',
  'norm.counted':
    '{urgent, plural, one {# mensaje marcado como urgente pasó} other {# mensajes marcados como urgentes pasaron}}; {silent, plural, one {# más solo se contó} other {# más solo se contaron}}.',
  'norm.too_few': 'La utilidad de los avisos se muestra cuando cinco personas han recibido alguno.',
  'norm.edit_button': 'Norma fuera de horario',
  'norm.modal_title': 'Norma fuera de horario',
  'norm.shown_label': 'Avisos fuera de horario',
  'norm.shown_on_option': 'Mostrarlos',
  'norm.shown_silent_option': 'En silencio: no mostrar nada, solo contar',
  'norm.exempt_label': 'Canales sin avisos',
  'norm.exempt_hint': 'Por ejemplo, el de guardias o el de la pausa del café.',
  'norm.cap_label': 'Avisos al día por remitente, como máximo',
  'norm.cap_hint': '0 es sin límite.',
  'norm.bad_cap': 'Escribe un número entero de 0 a {most, number}; 0 es sin límite.',
  'norm.markers_label': 'Qué marca un mensaje como urgente',
  'norm.markers_hint':
    'Palabras o emojis separados por comas, por ejemplo :rotating_light:, urgente. Un mensaje así pasa; quien lo escribe lo confirma una vez al mes. Vacío es sin marcas.',
  'norm.bad_marker':
    '“{marker}” es demasiado largo para una marca. Hasta {most, number} caracteres cada una.',
  'norm.too_many_markers': 'Hasta {most, number} marcas, por favor.',
  'norm.not_a_channel': 'Algo de lo elegido no es un canal. Elige solo canales, por favor.',
  'norm.too_many_channels': 'Hasta {most, number} canales, por favor.',
  'norm.only_admins': 'Solo admins y propietarios de este espacio de trabajo pueden cambiar su norma.',
  'norm.silenced':
    'De los últimos {notes, number} avisos fuera de horario de este espacio de trabajo, solo fue útil el {share, number} %. Por eso he dejado de mostrarlos y desde ahora solo los cuento. Con `/daybreak nudges norm` vuelven a activarse, cuando quieras.',

  'nudge.mutes_header': 'Avisos fuera de horario',
  'nudge.mutes': 'Los has desactivado',
  'nudge.mutes_person': '{until, select, none {sobre {name}} other {sobre {name}; vuelven: {until}}}',
  'nudge.mutes_somebody': '{until, select, none {sobre alguien} other {sobre alguien; vuelven: {until}}}',
  'nudge.mutes_channel': '{until, select, none {en {channel}} other {en {channel}; vuelven: {until}}}',
  'nudge.mutes_all': '{until, select, none {en todas partes} other {en todas partes; vuelven: {until}}}',
  'nudge.mutes_more': '{count, plural, one {y # más} other {y # más}}',
  'nudge.unmute_button': 'Volver a activarlo todo',

  'nudge.unknown': 'Ya no reconozco este aviso. No se ha cambiado nada.',
  'nudge.not_yours': 'Solo la persona que recibió este aviso puede usar sus botones.',
  'nudge.too_late':
    'Este aviso es de hace un tiempo, así que lo he dejado todo como estaba. Para enviar algo cuando empiece el día de otra persona: `/later @name your message`.',
  'nudge.not_in_direct':
    'No puedo escribir en un mensaje directo entre dos personas, así que no he añadido ninguna nota.',
  'nudge.no_longer_granted':
    'Ya no tengo permiso para leer tus mensajes directos, así que no puedo guardar este. `/later @name your message` funciona en cualquier sitio.',
  'nudge.at_work': 'Su día de trabajo ya ha empezado, así que no he añadido ninguna nota.',
  'nudge.not_about_them': 'Ese aviso no era sobre esta persona.',
  'nudge.unknown_choice': 'No conozco esa opción. No se ha cambiado nada.',
  'nudge.write_on':
    'Escribe `/daybreak nudges on`. Para desactivar los avisos, usa el menú de uno de ellos o `/daybreak snooze until Friday`.',
} as const;
