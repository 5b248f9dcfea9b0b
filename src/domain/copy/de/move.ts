/** A message that moves to where it belongs. */
export const move = {
  'move.under_way': 'Auf dem Weg nach {channel}.',
  'move.from': '*{name}* hat das in {channel} geschrieben und hierher verschoben',
  'move.from_private': '*{name}* hat das woanders geschrieben und hierher verschoben',
  'move.original_link': 'das Original',
  'move.stub': 'Das geht in {channel} weiter',
  'move.read_link': 'dort weiterlesen',
  'move.done':
    'Sie ist jetzt in {channel}, und eine Zeile hier sagt es. Zehn Minuten lang kannst du es rückgängig machen.',
  'move.done_and_removed':
    'Sie ist jetzt in {channel}, und eine Zeile hier sagt es. In zehn Minuten nehme ich das Original weg, wie du es erlaubt hast; bis dahin kannst du es rückgängig machen.',
  'move.failed':
    'Ich konnte deine Nachricht nicht verschieben. Nichts hat sich geändert; du kannst es noch einmal versuchen.',
  'move.undo_button': 'Rückgängig',
  'move.undone': 'Rückgängig gemacht. Deine Nachricht steht nur da, wo du sie geschrieben hast.',
  'move.undo_late': 'Die zehn Minuten sind vorbei.',
  'move.undo_answered': 'Dort hat schon jemand geantwortet, also lasse ich sie, wo sie ist.',
  'move.not_member':
    'Du bist nicht in {channel}, also kann ich sie nicht dorthin verschieben. Tritt erst bei.',
  'move.to_public':
    'Du hast das in einem privaten Channel geschrieben. In {channel} kann es der ganze Workspace lesen.',
  'move.anyway_button': 'Trotzdem verschieben',
  'move.help':
    '*Move to the right place*, im Menü einer Nachricht (⋮): deine zieht gleich um, die von anderen, wenn sie zustimmen',
  'move.shortcut_title': 'Wohin damit?',
  'move.move_submit': 'Verschieben',
  'move.ask_submit': 'Fragen',
  'move.to_label': 'Wohin gehört sie?',
  'move.own_intro': 'Sie kommt ganz dort an, mit einem Link zurück, und eine Zeile hier sagt es.',
  'move.others_intro': 'Ich frage {author}, unter uns und in der Arbeitszeit. Ohne ein Ja zieht nichts um.',
  'move.steward_intro':
    'Die Charta lässt Admins Nachrichten verschieben. {author} erfährt davon, unter uns und in der Arbeitszeit.',
  'move.asked': 'Ich frage {author}, in der Arbeitszeit. Die Entscheidung liegt dort.',
  'move.asks': '{mover} meint, deine Nachricht in {channel} gehört nach {target}. Du entscheidest.',
  'move.from_by': '*{name}* hat das in {channel} geschrieben; {mover} hat es hierher verschoben',
  'move.from_private_by': '*{name}* hat das woanders geschrieben; {mover} hat es hierher verschoben',
  'move.for_you':
    '{mover} hat deine Nachricht in {channel} nach {target} verschoben: Die Charta lässt Admins das tun. Was du geschrieben hast, steht auch noch an seinem Ort.',
  'move.not_a_persons': 'Nur Nachrichten von Menschen lassen sich verschieben.',
  'move.in_thread': 'Das ist eine Antwort in einem Thread. Verschiebe die Nachricht, auf die sie antwortet.',
  'move.direct': 'Direktnachrichten bleiben, wo sie sind.',
  'move.same_place': 'Da ist sie schon.',
  'move.author_not_member': '{author} ist nicht in {channel}, also kann sie nicht dorthin.',
  'move.exempt': 'Hier gilt keine Norm, also bitte ich niemanden, etwas zu verschieben.',
  'move.decided': 'Wer sie geschrieben hat, hat entschieden: Sie bleibt, wo sie ist.',
  'move.asked_already': 'Wer sie geschrieben hat, wurde schon gefragt.',
  'move.enough_asked': 'Du hast heute zehnmal gefragt. Das reicht für einen Tag.',
} as const;
