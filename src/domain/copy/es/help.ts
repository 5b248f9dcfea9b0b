/** What Daybreak does and what one can write. */
export const help = {
  'help.intro':
    'Cuido las horas de descanso. Cuando mencionas a alguien que está fuera de su horario, te lo digo solo a ti y te ofrezco entregar tu mensaje cuando empiece su día.',
  'help.commands_header': 'Lo que puedes escribir',
  'help.later': '`/later @nombre tu mensaje` envíalo cuando empiece su día, en su propia zona horaria',
  'help.shortcut':
    '*Hold until their morning*, en el menú de tu propio mensaje (⋮): lo mismo, para lo que ya has escrito',
  'help.status': '`/daybreak status` mira tu horario, los mensajes que te guardo y lo que has desactivado',
  'help.kept': 'Lo que Daybreak guarda para ti',
} as const;
