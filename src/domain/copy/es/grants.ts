/** What people let Daybreak do in their name. */
export const grants = {
  'grants.title': 'En tu nombre',
  'grants.nothing':
    'Daybreak actúa solo con su propio nombre. Puedes dejar que haga más por ti y cambiar de idea cuando quieras.',
  'grants.unsend':
    'Daybreak puede retirar un mensaje que dejas para más tarde y publicarlo con tu nombre cuando empiece el día de la otra persona.',
  'grants.watch': 'Daybreak puede notar cuándo escribes un mensaje directo a alguien que está durmiendo.',
  'grants.change_button': 'Permitirle más',
  'grants.revoke_button': 'Retirar el permiso',
  'grants.revoke_confirm':
    'Daybreak olvida el permiso al instante. Lo que te guarda llegará entonces desde Daybreak, de tu parte.',
  'grants.revoked': 'Listo: Daybreak vuelve a actuar solo con su propio nombre.',
  'grants.modal_title': 'En tu nombre',
  'grants.close_close': 'Cerrar',
  'grants.explain_unsend':
    '*Retirar y enviar más tarde*\nCuando dejas un mensaje para más tarde, Daybreak borra el que publicaste y lo vuelve a publicar *con tu nombre* cuando empiece el día de la otra persona. Nunca escribe nada más en tu nombre.',
  'grants.explain_watch':
    '*Un aviso en los mensajes directos*\nCuando escribes directamente a alguien que está durmiendo, Daybreak te lo dice, igual que en los canales. Para eso Slack le deja ver tus mensajes directos; guarda sus identificadores, nunca sus palabras.',
  'grants.explain_revoke':
    'Slack te pide que lo confirmes. El enlace es solo para ti y funciona durante una hora. Puedes retirar el permiso en la pestaña Inicio o en los ajustes de Slack.',
  'grants.allow_unsend_button': 'Permitir en Slack',
  'grants.allow_watch_button': 'Permitir en Slack',
  'grants.allowed': '✓ Ya lo has permitido.',
  'grants.not_offered':
    'Esto no está configurado aquí. Puede hacerlo quien aloja Daybreak: está en “Acting for people”, en la guía de alojamiento.',
  'grants.page_granted':
    'Gracias. Daybreak ya puede hacer esto por ti. Puedes cerrar esta página y volver a Slack.',
  'grants.page_declined':
    'No se ha dado ningún permiso y nada cambia. Puedes cerrar esta página y volver a Slack.',
  'grants.page_stale':
    'Este enlace ya no vale. Abre la pestaña Inicio de Daybreak en Slack para obtener otro.',
  'grants.page_someone_else':
    'Este enlace era para otra persona, así que no se ha guardado nada. Abre la pestaña Inicio de Daybreak en Slack para obtener el tuyo.',
  'grants.page_failed':
    'Slack no lo ha confirmado y no se ha guardado nada. Inténtalo de nuevo desde la pestaña Inicio de Daybreak, por favor.',
} as const;
