/** Where a message belongs, said to whoever wrote it. */
export const suggest = {
  'suggest.help': '`/charter suggestions` ob ich sage, wenn eine Nachricht woandershin gehört',
  'suggest.warm': 'Nur du siehst das, und wo es steht, ist es auch gut.',
  'suggest.move_button': 'Dorthin verschieben',
  'suggest.leave_button': 'Hier lassen',
  'suggest.wrong_button': 'Stimmt nicht',
  'suggest.off_button': 'Nicht mehr sagen',
  'suggest.left': 'Sie bleibt hier.',
  'suggest.wrong': 'Danke für den Hinweis. Sie bleibt hier.',
  'suggest.turned_off': 'Du bekommst keine mehr. `/charter suggestions` bringt sie zurück.',
  'suggest.unknown': 'Diese Nachricht kenne ich nicht mehr.',
  'suggest.not_yours': 'Das kann nur, wer die Nachricht geschrieben hat.',
  'suggest.too_late': 'Das ist eine Weile her. Der Moment ist vorbei.',
  'suggest.answered': 'Das ist schon geschehen.',
  'suggest.mode_off': 'Ich sage nicht, wohin Nachrichten gehören.',
  'suggest.mode_watch':
    'Noch sage ich nichts: Ich zähle nur, wo ich etwas gesagt hätte, damit eure Admins entscheiden können.',
  'suggest.mode_suggest':
    'Wenn eine Nachricht vielleicht woandershin gehört, sage ich es denen, die sie geschrieben haben, unter uns und höchstens einmal in der Stunde. Ich sage auch, bis wann eine Antwort zu erwarten ist, und biete einen Ausweg an, wenn ein Thread hin und her geht.',
  'suggest.mode_off_here': 'In diesem Channel nicht.',
  'suggest.mode_off_for_me': 'Dir nicht.',
  'suggest.first_week':
    'Eure Charta gilt seit einer Woche. Bisher habe ich nur gezählt, was ich gesagt hätte; jetzt könnt ihr entscheiden.',
  'suggest.report':
    'In den letzten zwei Wochen hätte ich {count, plural, one {einmal} other {#-mal}} etwas gesagt:',
  'suggest.report_none': 'In den letzten zwei Wochen hätte ich nichts gesagt.',
  'suggest.report_line': '• {kind}: {count}',
  'suggest.report_shown':
    'In den letzten zwei Wochen habe ich {count, plural, one {einmal} other {#-mal}} etwas gesagt: verschoben {moved}, gelassen {left}, stimmte nicht {wrong}.',
  'suggest.suggest_button': 'Etwas sagen',
  'suggest.watch_button': 'Nur zählen',
  'suggest.off_mode_button': 'Nichts sagen',
  'suggest.on_here_button': 'Hier etwas sagen',
  'suggest.off_here_button': 'Hier nichts sagen',
  'suggest.on_for_me_button': 'Mir sagen',
  'suggest.off_for_me_button': 'Mir nicht sagen',
  'suggest.unlearn_button': 'Gelerntes vergessen',
} as const;
