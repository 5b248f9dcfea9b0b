/** What goes to a place outside of Slack. */
export const outside = {
  'outside.prepare_button': 'Vorbereiten',
  'outside.form_title': 'Vorbereiten',
  'outside.title_label': 'Titel',
  'outside.body_label': 'Text',
  'outside.url_label': 'Wo es jetzt ist',
  'outside.create_submit': 'Anlegen',
  'outside.done_submit': 'Es ist jetzt dort',
  'outside.create_intro':
    'Ich lege das in {place} an, mit einem Link zurück, und schreibe die Adresse in den Thread.',
  'outside.copy_intro':
    'Kopiere das nach {place}. Wenn du unten die Adresse einträgst, schreibe ich sie in den Thread.',
  'outside.from_private':
    'Du hast das in einem privaten Channel geschrieben. Wer {place} lesen kann, kann es dort lesen.',
  'outside.there': 'Das ist jetzt in {place}',
  'outside.changed':
    'Die Charta nennt inzwischen einen anderen Ort. Kopiere, was du brauchst, schließe dies und öffne es neu.',
  'outside.locked':
    'Ich konnte das nicht in {place} anlegen: Ich werde dort nicht eingelassen. Eure Admins erfahren davon. Hier ist, was du vorbereitet hast, zum Kopieren.',
  'outside.refused':
    'Ich konnte das nicht in {place} anlegen: Es wurde dort nicht angenommen. Hier ist, was du vorbereitet hast, zum Kopieren.',
  'outside.unreachable':
    'Ich konnte das nicht in {place} anlegen: Eine Stunde lang kam keine Antwort, die ich verstanden hätte. Hier ist, was du vorbereitet hast, zum Kopieren; sieh erst nach, ob es schon dort ist.',
  'outside.locked_out':
    '{connector} lässt mich nicht mehr ein: Der Schlüssel, den ich bekommen habe, ist falsch, abgelaufen oder darf das nicht. Wer mich betreibt, kann einen neuen setzen. Bis dahin bekommen alle, was sie vorbereitet haben, zum Kopieren.',
} as const;
