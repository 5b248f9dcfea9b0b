/** Where a message belongs, said to whoever wrote it. */
export const suggest = {
  'suggest.help': '`/charter suggestions` si aviso cuando un mensaje va en otro sitio',
  'suggest.warm': 'Solo tú ves esto, y donde está también está bien.',
  'suggest.move_button': 'Moverlo allí',
  'suggest.leave_button': 'Dejarlo aquí',
  'suggest.wrong_button': 'No es así',
  'suggest.off_button': 'No más avisos',
  'suggest.left': 'Se queda aquí.',
  'suggest.wrong': 'Gracias por decírmelo. Se queda aquí.',
  'suggest.turned_off': 'No recibirás más. `/charter suggestions` los recupera.',
  'suggest.unknown': 'Ya no conozco ese mensaje.',
  'suggest.not_yours': 'Solo puede hacerlo quien escribió ese mensaje.',
  'suggest.too_late': 'Fue hace un buen rato. Ya pasó su momento.',
  'suggest.answered': 'Eso ya está hecho.',
  'suggest.mode_off': 'No digo dónde van los mensajes.',
  'suggest.mode_watch':
    'Aún no digo nada: solo cuento cuándo habría avisado, para que los administradores decidan.',
  'suggest.mode_suggest':
    'Cuando un mensaje quizá va en otro sitio, se lo digo en privado a quien lo escribió, como mucho una vez por hora. También digo cuándo se puede esperar una respuesta, y ofrezco una salida a los hilos que van y vienen.',
  'suggest.mode_off_here': 'En este canal no.',
  'suggest.mode_off_for_me': 'A ti no.',
  'suggest.first_week':
    'Vuestra guía lleva una semana en vigor. Hasta ahora solo he contado lo que habría dicho; ahora podéis decidir.',
  'suggest.report':
    'En las últimas dos semanas habría avisado {count, plural, one {una vez} other {# veces}}:',
  'suggest.report_none': 'En las últimas dos semanas no habría dicho nada.',
  'suggest.report_line': '• {kind}: {count}',
  'suggest.report_shown':
    'En las últimas dos semanas avisé {count, plural, one {una vez} other {# veces}}: movidos {moved}, dejados {left}, no era así {wrong}.',
  'suggest.suggest_button': 'Avisar',
  'suggest.watch_button': 'Solo contar',
  'suggest.off_mode_button': 'No avisar',
  'suggest.on_here_button': 'Avisar aquí',
  'suggest.off_here_button': 'No avisar aquí',
  'suggest.on_for_me_button': 'Avísame',
  'suggest.off_for_me_button': 'No me avises',
  'suggest.unlearn_button': 'Olvidar lo aprendido',
} as const;
