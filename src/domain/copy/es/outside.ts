/** What goes to a place outside of Slack. */
export const outside = {
  'outside.prepare_button': 'Prepararlo',
  'outside.form_title': 'Prepararlo',
  'outside.title_label': 'Título',
  'outside.body_label': 'Texto',
  'outside.url_label': 'Dónde está ahora',
  'outside.create_submit': 'Crearlo',
  'outside.done_submit': 'Ya está allí',
  'outside.create_intro': 'Lo creo en {place}, con un enlace de vuelta, y dejo su dirección en el hilo.',
  'outside.copy_intro': 'Cópialo a {place}. Si pones abajo su dirección, la dejo en el hilo.',
  'outside.from_private': 'Escribiste esto en un canal privado. Quien pueda leer {place} podrá leerlo allí.',
  'outside.there': 'Esto está ahora en {place}',
  'outside.changed':
    'La guía nombra ahora otro lugar. Copia lo que necesites, cierra esto y ábrelo de nuevo.',
  'outside.locked':
    'No he podido crear esto en {place}: no me deja entrar. Se lo digo a tus administradores. Aquí está lo que preparaste, para copiar.',
  'outside.refused':
    'No he podido crear esto en {place}: no lo ha aceptado. Aquí está lo que preparaste, para copiar.',
  'outside.unreachable':
    'No he podido crear esto en {place}: durante una hora no ha dado una respuesta que entendiera. Aquí está lo que preparaste, para copiar; mira antes si ya está allí.',
  'outside.locked_out':
    '{connector} ya no me deja entrar: la clave que me dieron es incorrecta, ha caducado o no permite esto. Quien me aloja puede poner otra. Hasta entonces, cada persona recibe lo que preparó, para copiar.',
} as const;
