/** A thread that goes in circles, and the ways out. */
export const circle = {
  'circle.offer': 'Dieser Thread geht zwischen dir und {names} hin und her. Schneller ist vielleicht:',
  'circle.offer_summary': '• eine Zusammenfassung: worin ihr einig seid, was offen ist, was zu tun ist',
  'circle.offer_call':
    '• ein Gespräch von {minutes, number} Minuten, etwa {when}: in der Arbeitszeit von allen',
  'circle.sum_up_button': 'Zusammenfassen',
  'circle.call_button': 'Gespräch vorschlagen',
  'circle.on_button': 'So weitermachen',
  'circle.private': 'Das seht nur ihr, die ihr hier schreibt, und einmal für diesen Thread.',
  'circle.form_title': 'Zusammenfassen',
  'circle.form_submit': 'Posten',
  'circle.form_intro':
    'Es erscheint unter deinem Namen im Thread und ruft niemanden. Lass leer, wozu es nichts zu sagen gibt.',
  'circle.agreed_label': 'Worin wir einig sind',
  'circle.open_label': 'Was noch offen ist',
  'circle.proposal_label': 'Was ich vorschlage',
  'circle.empty': 'Schreib etwas in eines der Felder.',
  'circle.summary': '{name} hat zusammengefasst:',
  'circle.summary_asks':
    'Fehlt etwas, oder siehst du es anders? Sag es darunter, wann immer dein Tag es zulässt.',
  'circle.returned':
    'Deine Zusammenfassung konnte in {channel} nicht gepostet werden. Hier ist sie, um sie anderswo zu verwenden.',
  'circle.call':
    '{name} schlägt ein Gespräch von {minutes, number} Minuten vor: {when}, in der Arbeitszeit von allen. Passt eine andere Zeit besser, sag es hier.',
  'circle.suggested': 'Ich habe es im Thread vorgeschlagen.',
  'circle.goes_on': 'Es geht so weiter.',
  'circle.no_time':
    'In den nächsten Tagen gibt es keine Zeit mehr, zu der ihr alle arbeitet. Eine Zusammenfassung braucht keine.',
  'circle.report':
    '{count, plural, one {Einem Thread} other {# Threads}} hätte ich einen Weg aus dem Kreis angeboten.',
} as const;
