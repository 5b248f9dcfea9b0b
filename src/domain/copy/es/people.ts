/** Hours, leave, preferences and what admins set for everybody. */
export const people = {
  'people.unknown': 'No encuentro a esa persona en este espacio de trabajo.',

  'hours.title': 'Tu horario',
  'hours.line': 'Tu horario de trabajo es {hours} en *{zone}* (hora local: {clock}).',
  'hours.line_no_zone':
    'Tu horario de trabajo es {hours}, pero no conozco tu zona horaria. Ponla en tu perfil de Slack o aquí: {example}.',
  'hours.saved': 'Anotado. {line}',
  'hours.about':
    'pon tu horario de trabajo, entero o en parte; sin nada más, lo muestra; `hours reset` vuelve al horario por defecto',
  'hours.nothing_given': 'Escribe un horario, por ejemplo `09:00-17:00 mon-fri`.',
  'hours.change_button': 'Cambiar',
  'hours.modal_title': 'Tu horario',
  'hours.when_label': 'Cuándo trabajas',
  'hours.when_hint':
    'Horas y días, por ejemplo 09:00-17:00 mon-fri. Separa varios tramos con comas; 22:00-06:00 es un turno de noche.',
  'hours.zone_label': 'Zona horaria',
  'hours.zone_hint': 'Si lo dejas vacío, sigo tu perfil de Slack. Si no, un nombre como Europe/Lisbon.',
  'hours.region_label': 'Días festivos de',
  'hours.region_hint':
    'Un país o una región, por ejemplo JP o DE-BY. Vacío sigue al espacio de trabajo; none es sin días festivos.',
  'hours.unknown_zone': 'No conozco la zona horaria “{zone}”. Escribe un nombre como Europe/Lisbon.',
  'hours.unknown_region':
    'No conozco los días festivos de “{region}”. Escribe el código de un país o una región, como JP, US-CA o DE-BY, o bien none.',

  'pings.label': 'Fuera de tu horario',
  'pings.line': 'Fuera de tu horario: *{choice}*. {what}',
  'pings.any_time': 'Avísame a cualquier hora',
  'pings.urgent_only': 'Solo lo urgente',
  'pings.hold_all': 'Guárdamelo todo',
  'pings.any_time_what': 'A nadie se le dice que estás fuera de tu horario.',
  'pings.urgent_only_what':
    'Quien te escribe recibe un aviso amable de que no estás, y lo urgente puede pasar.',
  'pings.hold_all_what':
    'Quien te escribe recibe un aviso amable de que no estás, aunque marque el mensaje como urgente.',
  'pings.about': 'qué puede llegarte fuera de tu horario',
  'pings.unreadable':
    'Escribe `/daybreak pings any time`, `/daybreak pings only urgent` o `/daybreak pings hold everything`.',
  'pings.saved': 'Anotado. {line}',

  'leave.title': 'Ausencias',
  'leave.none': 'No tienes ausencias previstas.',
  'leave.range': 'del {from} al {to}',
  'leave.next_day_off': 'Próximo día libre: *{day}*, {name}.',
  'leave.line': 'No estás: *{days}*.',
  'leave.saved': 'Anotado, no estás: *{days}*. Te guardo lo que te envíen hasta que vuelvas.',
  'leave.saved_no_zone':
    'Anotado, no estás: *{days}*. Aún no conozco tu zona horaria, así que no puedo guardarte nada: ponla con `/daybreak hours Europe/Lisbon`.',
  'leave.cancelled': 'Listo: ya no tienes ausencias previstas.',
  'leave.removed': 'Listo: he quitado esa ausencia.',
  'leave.about': 'di cuándo no estás; sin nada más, muestra lo que tienes previsto; `away off` lo anula todo',
  'leave.unreadable':
    'No he encontrado los días en “{typed}”. Prueba con `/daybreak away 12 dic - 2 ene`, `/daybreak away hasta el viernes` o `/daybreak away 2026-12-12 - 2027-01-02`.',
  'leave.wrong_way_round': 'El último día va antes que el primero.',
  'leave.past': 'Esos días ya han pasado.',
  'leave.too_far': 'Para eso faltan más de tres años.',
  'leave.too_many': 'Puedo recordar hasta {most} ausencias. Quita antes una en mi pestaña Inicio.',
  'leave.add_button': 'Añadir ausencia',
  'leave.remove_button': 'Quitar',
  'leave.modal_title': 'Tu ausencia',
  'leave.first_label': 'Primer día que no estás',
  'leave.last_label': 'Último día que no estás',
  'leave.status': 'Según tu estado de Slack, ahora no estás. Vuelves: {until}.',
  'leave.dnd': 'Tus notificaciones de Slack están en pausa. Se reanudan: {until}.',

  'workspace.title': 'El espacio de trabajo',
  'workspace.line':
    'Quien no ha elegido otra cosa trabaja {hours}. Días festivos: {region}. Días libres de la empresa: {count, plural, =0 {ninguno} one {#} other {#}}.',
  'workspace.no_region': 'ninguno',
  'workspace.edit_button': 'Ajustes del espacio de trabajo',
  'workspace.modal_title': 'Ajustes del espacio',
  'workspace.hours_label': 'Horario de trabajo por defecto',
  'workspace.region_label': 'Días festivos por defecto',
  'workspace.rounding_label': 'Los mensajes llegan',
  'workspace.rounding_0': 'justo cuando empieza el día',
  'workspace.rounding': 'con la hora redondeada a {minutes, number} minutos',
  'workspace.days_label': 'Días libres de la empresa',
  'workspace.days_hint':
    'Uno por línea: el día y su nombre, por ejemplo 2026-12-24 Nochebuena. Ese día no trabaja nadie.',
  'workspace.bad_day':
    'No he podido leer “{line}”. Escribe primero el día, por ejemplo 2026-12-24 Nochebuena.',
  'workspace.too_many_days': 'Puedo recordar hasta {most} días libres de la empresa.',
  'workspace.only_admins':
    'Solo admins y propietarios de este espacio de trabajo pueden cambiar sus ajustes.',
  'workspace.saved': 'Guardado.',
  'workspace.about': 'para admins: horario por defecto, días festivos y días libres de la empresa',
} as const;
