/** Hours, leave, preferences and what admins set for everybody. */
export const people = {
  'people.unknown': 'Ich finde diese Person nicht in diesem Workspace.',

  'hours.title': 'Deine Arbeitszeiten',
  'hours.line': 'Deine Arbeitszeiten sind {hours} in *{zone}*, dort ist es gerade {clock} Uhr.',
  'hours.line_no_zone':
    'Deine Arbeitszeiten sind {hours}, aber ich kenne deine Zeitzone nicht. Stell sie in deinem Slack-Profil ein oder hier: {example}.',
  'hours.saved': 'Gespeichert. {line}',
  'hours.about':
    'deine Arbeitszeiten setzen, ganz oder zum Teil; ohne Angaben siehst du sie, `hours reset` stellt den Standard wieder her',
  'hours.nothing_given': 'Schreib ein paar Zeiten dazu, etwa `09:00-17:00 mon-fri`.',
  'hours.change_button': 'Ändern',
  'hours.modal_title': 'Deine Arbeitszeiten',
  'hours.when_label': 'Wann du arbeitest',
  'hours.when_hint':
    'Zeiten und Tage, etwa 09:00-17:00 mon-fri. Mehrere Zeiten trennst du mit Kommas; 22:00-06:00 ist eine Nachtschicht.',
  'hours.zone_label': 'Zeitzone',
  'hours.zone_hint': 'Leer gilt dein Slack-Profil. Sonst ein Name wie Europe/Lisbon.',
  'hours.region_label': 'Feiertage von',
  'hours.region_hint':
    'Ein Land oder eine Region, etwa JP oder DE-BY. Leer gilt, was im Workspace eingestellt ist; none heißt: keine Feiertage.',
  'hours.unknown_zone': 'Ich kenne die Zeitzone „{zone}“ nicht. Schreib einen Namen wie Europe/Lisbon.',
  'hours.unknown_region':
    'Ich kenne die Feiertage von „{region}“ nicht. Schreib das Kürzel eines Landes oder einer Region wie JP, US-CA oder DE-BY, oder none.',

  'pings.label': 'Außerhalb deiner Arbeitszeit',
  'pings.line': 'Außerhalb deiner Arbeitszeit: *{choice}*. {what}',
  'pings.any_time': 'Jederzeit melden',
  'pings.urgent_only': 'Nur Dringendes',
  'pings.hold_all': 'Alles für mich aufheben',
  'pings.any_time_what': 'Niemand bekommt einen Hinweis, dass du gerade nicht arbeitest.',
  'pings.urgent_only_what':
    'Wer dir schreibt, bekommt den freundlichen Hinweis, dass du nicht da bist; Dringendes darf durch.',
  'pings.hold_all_what':
    'Wer dir schreibt, bekommt den freundlichen Hinweis, dass du nicht da bist, auch bei Nachrichten, die als dringend markiert sind.',
  'pings.about': 'was dich außerhalb deiner Arbeitszeit erreichen darf',
  'pings.unreadable':
    'Schreib `/daybreak pings any time`, `/daybreak pings only urgent` oder `/daybreak pings hold everything`.',
  'pings.saved': 'Gespeichert. {line}',

  'leave.title': 'Abwesenheit',
  'leave.none': 'Keine Abwesenheit geplant.',
  'leave.range': '{from} bis {to}',
  'leave.next_day_off': 'Nächster freier Tag: *{day}*, {name}.',
  'leave.line': 'Nicht da: *{days}*.',
  'leave.saved':
    'Gespeichert, du bist nicht da: *{days}*. Was man dir schickt, hebe ich auf, bis du zurück bist.',
  'leave.saved_no_zone':
    'Gespeichert, du bist nicht da: *{days}*. Ich kenne deine Zeitzone noch nicht und kann deshalb nichts für dich aufheben: Mit `/daybreak hours Europe/Lisbon` stellst du sie ein.',
  'leave.cancelled': 'Erledigt: Es ist keine Abwesenheit mehr geplant.',
  'leave.removed': 'Erledigt: Diese Abwesenheit ist gestrichen.',
  'leave.about':
    'sagen, wann du nicht da bist; ohne Angaben siehst du, was geplant ist, `away off` nimmt alles zurück',
  'leave.unreadable':
    'Ich konnte in „{typed}“ keine Tage finden. Versuch es mit `/daybreak away 12. Dez. - 2. Jan.`, `/daybreak away bis Freitag` oder `/daybreak away 2026-12-12 - 2027-01-02`.',
  'leave.wrong_way_round': 'Der letzte Tag liegt vor dem ersten.',
  'leave.past': 'Diese Tage sind schon vorbei.',
  'leave.too_far': 'Das ist noch mehr als drei Jahre hin.',
  'leave.too_many':
    'Ich kann mir bis zu {most} Abwesenheiten merken. Entferne zuerst eine, in meinem Home-Tab.',
  'leave.add_button': 'Abwesenheit eintragen',
  'leave.remove_button': 'Entfernen',
  'leave.modal_title': 'Deine Abwesenheit',
  'leave.first_label': 'Erster Tag, an dem du weg bist',
  'leave.last_label': 'Letzter Tag, an dem du weg bist',
  'leave.status': 'Laut deinem Slack-Status bist du bis {until} nicht da.',
  'leave.dnd': 'Deine Slack-Benachrichtigungen sind bis {until} pausiert.',

  'workspace.title': 'Der Workspace',
  'workspace.line':
    'Wer nichts anderes gewählt hat, arbeitet {hours}. Feiertage: {region}. Freie Firmentage: {count, plural, =0 {keine} one {#} other {#}}.',
  'workspace.no_region': 'keine',
  'workspace.edit_button': 'Workspace-Einstellungen',
  'workspace.modal_title': 'Workspace-Einstellungen',
  'workspace.hours_label': 'Arbeitszeiten, wenn nichts anderes gewählt ist',
  'workspace.region_label': 'Feiertage, wenn nichts anderes gewählt ist',
  'workspace.rounding_label': 'Nachrichten kommen an',
  'workspace.rounding_0': 'genau zum Arbeitsbeginn',
  'workspace.rounding': 'auf volle {minutes, number} Minuten gerundet',
  'workspace.days_label': 'Freie Firmentage',
  'workspace.days_hint':
    'Einer pro Zeile: der Tag und wie er heißt, etwa 2026-12-24 Heiligabend. Dann arbeitet niemand.',
  'workspace.bad_day':
    'Ich konnte „{line}“ nicht lesen. Schreib zuerst den Tag, etwa 2026-12-24 Heiligabend.',
  'workspace.too_many_days': 'Ich kann mir bis zu {most} freie Firmentage merken.',
  'workspace.only_admins': 'Nur Admins und Inhaber:innen dieses Workspace können die Einstellungen ändern.',
  'workspace.saved': 'Gespeichert.',
  'workspace.about': 'für Admins: übliche Arbeitszeiten, Feiertage und freie Firmentage',
} as const;
