/** What Daybreak does and what one can write. */
export const help = {
  'help.intro':
    'Ich achte auf ruhige Stunden. Wenn du eine Person erwähnst, die gerade nicht arbeitet, sage ich dir Bescheid, nur dir, und biete an, deine Nachricht an ihrem Morgen zuzustellen.',
  'help.commands_header': 'Was du schreiben kannst',
  'help.later': '`/later @name deine Nachricht` am Morgen der anderen senden, in deren eigener Zeitzone',
  'help.shortcut':
    '*Hold until their morning*, im Menü deiner eigenen Nachricht (⋮): dasselbe für etwas, das schon geschrieben ist',
  'help.status':
    '`/daybreak status` deine Arbeitszeiten sehen, was ich für dich aufhebe und was du abgeschaltet hast',
  'help.kept': 'Was Daybreak für dich aufbewahrt',
} as const;
