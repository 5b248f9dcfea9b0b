/** A thread that goes in circles, and the ways out. */
export const circle = {
  'circle.offer': 'Este hilo va y viene entre {names} y tú. Quizá sea más rápido:',
  'circle.offer_summary': '• un resumen: en qué hay acuerdo, qué queda abierto, qué hacer',
  'circle.offer_call':
    '• una llamada de {minutes, number} minutos, por ejemplo {when}: dentro del horario de todos',
  'circle.sum_up_button': 'Resumir',
  'circle.call_button': 'Proponer la llamada',
  'circle.on_button': 'Seguir así',
  'circle.private': 'Solo lo veis quienes escribís aquí, y una vez por hilo.',
  'circle.form_title': 'Resumir',
  'circle.form_submit': 'Publicar',
  'circle.form_intro':
    'Se publica en el hilo con tu nombre y no llama a nadie. Deja vacío lo que no haga falta.',
  'circle.agreed_label': 'En qué estamos de acuerdo',
  'circle.open_label': 'Qué queda abierto',
  'circle.proposal_label': 'Qué propongo',
  'circle.empty': 'Escribe algo en uno de estos campos.',
  'circle.summary': '{name} resume:',
  'circle.summary_asks': '¿Falta algo o no lo ves así? Dilo abajo, cuando tu día lo permita.',
  'circle.returned': 'Tu resumen no se pudo publicar en {channel}. Aquí está, para usarlo en otro sitio.',
  'circle.call':
    '{name} propone una llamada de {minutes, number} minutos: {when}, dentro del horario de todos. Si os viene mejor otra hora, decidlo aquí.',
  'circle.suggested': 'Lo he propuesto en el hilo.',
  'circle.goes_on': 'Sigue así.',
  'circle.no_time':
    'Ya no hay ninguna hora en los próximos días en la que todos trabajéis. Un resumen no la necesita.',
  'circle.report':
    '{count, plural, one {A un hilo} other {A # hilos}} le habría ofrecido una salida para dejar de dar vueltas.',
} as const;
