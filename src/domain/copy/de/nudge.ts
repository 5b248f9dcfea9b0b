/** The note to a sender that somebody is off-hours, its buttons and its off switch. */
export const nudge = {
  'nudge.text': 'Bei {name} ist es {local} Uhr.',
  'nudge.text_many': '{names} {count, plural, one {arbeitet} other {arbeiten}} gerade nicht.',
  'nudge.headline': '*{names}* {count, plural, one {arbeitet} other {arbeiten}} gerade nicht.',
  'nudge.person':
    'Bei *{name}* ist es *{local}* Uhr. Der Arbeitstag beginnt dort am *{theirs}*, für dich ist das {yours}.',
  'nudge.crowd':
    '{reached, plural, =1 {Die eine Person, die diese Nachricht erreicht, arbeitet gerade nicht.} other {{offHours, plural, one {Von den {reached, number} Personen, die diese Nachricht erreicht, arbeitet # gerade nicht.} other {Von den {reached, number} Personen, die diese Nachricht erreicht, arbeiten # gerade nicht.}}}}',
  'nudge.crowd_asleep':
    '{reached, plural, =1 {Die eine Person, die diese Nachricht erreicht, schläft gerade.} other {{offHours, plural, one {Von den {reached, number} Personen, die diese Nachricht erreicht, arbeitet # gerade nicht, sie schläft.} other {Von den {reached, number} Personen, die diese Nachricht erreicht, arbeiten # gerade nicht, {asleep, plural, one {# davon schläft} other {# davon schlafen}}.}}}}',
  'nudge.person_leave':
    '*{name}* ist bis *{until}* nicht da. Der nächste Arbeitstag beginnt dort am *{theirs}*, für dich ist das {yours}.',
  'nudge.person_day_off':
    '*{name}* hat frei ({day}). Der nächste Arbeitstag beginnt dort am *{theirs}*, für dich ist das {yours}.',
  'nudge.person_dnd':
    'Bei *{name}* ist es *{local}* Uhr, und die Benachrichtigungen sind pausiert. Weiter geht es dort am *{theirs}*, für dich ist das {yours}.',
  'nudge.person_status':
    'Bei *{name}* ist es *{local}* Uhr, und der Slack-Status sagt: nicht da. Weiter geht es dort am *{theirs}*, für dich ist das {yours}.',
  'nudge.private_direct': 'Deine Direktnachricht wurde wie immer gesendet; diesen Hinweis siehst nur du.',
  'nudge.private': 'Deine Nachricht ist wie immer gepostet; diesen Hinweis siehst nur du.',
  'nudge.private_with_hours':
    'Arbeitszeiten dort: {hours}, {zone}. Deine Nachricht ist wie immer gepostet; diesen Hinweis siehst nur du.',

  'nudge.hold_at_button': 'Um {clock} Ortszeit zustellen',
  'nudge.hold_button': 'An ihrem Morgen zustellen',
  'nudge.no_rush_button': 'Keine Eile',
  'nudge.urgent_button': 'Es ist dringend',
  'nudge.useful_button': 'Hilfreich',
  'nudge.not_useful_button': 'Nicht hilfreich',
  'nudge.why_button': 'Warum das?',
  'nudge.mute_placeholder': 'Hinweise abschalten…',
  'nudge.mute_person_option': 'Zu {name}',
  'nudge.mute_channel_option': 'In diesem Channel',
  'nudge.mute_week_option': 'Für eine Woche',
  'nudge.mute_forever_option': 'Dauerhaft',

  'nudge.no_rush_done': '🌿 Danke. Eine kurze Notiz unter deiner Nachricht sagt, dass sie warten kann.',
  'nudge.no_rush_note': 'Keine Eile, {name}: {sender} erwartet eine Antwort nicht vor {at}.',
  'nudge.no_rush_note_to_all':
    'Keine Eile: {sender} erwartet eine Antwort nicht vor dem Beginn deines nächsten Arbeitstags.',
  'nudge.urgent_done':
    'Verstanden: Deine Nachricht bleibt, wie sie ist, und ich spreche es hier heute nicht mehr an. Vielleicht sind die Benachrichtigungen dort pausiert; wenn es nicht warten kann, ruf lieber an.',
  'nudge.marked': 'Du hast das als dringend markiert, also geht es durch:',
  'nudge.marked_why':
    'Sag einmal, dass es so ist, und ich frage einen Monat lang nicht mehr. Wie oft Markierungen benutzt werden, wird für den Workspace gezählt, für niemanden im Einzelnen.',
  'nudge.marked_done':
    'Verstanden: Sie geht durch, und einen Monat lang auch alles andere, was du markierst, ohne ein Wort von mir. Benachrichtigungen können pausiert sein; wenn es nicht warten kann, ruf an.',
  'nudge.muted_person':
    'Erledigt: keine solchen Hinweise mehr zu {name}. `/daybreak nudges on` holt sie zurück.',
  'nudge.muted_channel':
    'Erledigt: keine solchen Hinweise mehr in {channel}. `/daybreak nudges on` holt sie zurück.',
  'nudge.muted_week':
    'Erledigt: eine Woche lang keine solchen Hinweise mehr. `/daybreak nudges on` holt sie zurück.',
  'nudge.muted_forever':
    'Erledigt: ab jetzt keine solchen Hinweise mehr. `/daybreak nudges on` holt sie zurück.',
  'nudge.unmuted': 'Erledigt: Du siehst wieder jeden Hinweis.',
  'nudge.unmute_about':
    'alle Hinweise zurückholen, die du abgeschaltet hast; für Admins: `nudges norm` legt fest, was für alle gilt',
  'nudge.useful_done': '🙏 Danke, gut zu wissen. Die Buttons funktionieren weiterhin.',
  'nudge.not_useful_done':
    '🙏 Danke, ist notiert. Du kannst diese Hinweise auch abschalten, für eine Weile oder dauerhaft.',
  'nudge.paused':
    '🌙 Meine letzten drei Hinweise haben dir nicht geholfen, deshalb bleibe ich bis {until} still. `/daybreak nudges on` holt die Hinweise zurück.',

  'nudge.why_title': 'Warum dieser Hinweis?',
  'nudge.why_rule':
    '*Die Regel*\nWenn du eine Person ansprichst, die gerade nicht arbeitet, sage ich dir Bescheid, nur dir, und biete an, die Nachricht später zuzustellen.',
  'nudge.why_hours_default':
    '*{name}* arbeitet gerade nicht: So sagen es die Arbeitszeiten des Workspace, `{hours}`, in der Zeitzone {zone}.',
  'nudge.why_hours_own':
    '*{name}* arbeitet gerade nicht: So sagen es die selbst eingestellten Arbeitszeiten, `{hours}`, in der Zeitzone {zone}.',
  'nudge.why_person_leave': '*{name}* hat bei mir eine Abwesenheit eingetragen.',
  'nudge.why_person_day_off': '*{name}* hat einen Feiertag oder freien Firmentag ({day}).',
  'nudge.why_person_dnd': '*{name}* hat die Benachrichtigungen in Slack pausiert.',
  'nudge.why_person_status': '*{name}* ist laut Slack-Status nicht da.',
  'nudge.why_at_work': '*{name}* arbeitet inzwischen.',
  'nudge.why_crowd':
    'Deine Nachricht hat viele auf einmal erreicht, und einige davon hatten gerade keine Arbeitszeit.',
  'nudge.why_where': '*Wo es festgelegt ist*\n{reasons}',
  'nudge.why_norm_default':
    'Diese Hinweise sind von Anfang an eingeschaltet; die Admins haben das nie geändert.',
  'nudge.why_norm_set': 'Was für den ganzen Workspace gilt, hat {admin} festgelegt ({at}).',
  'nudge.why_norm_own':
    'Daybreak hat diese Hinweise für den Workspace abgeschaltet ({at}); dieser hier stammt von davor.',
  'nudge.why_change':
    '*Wie du es änderst*\n• `/daybreak snooze bis Freitag` für eine Weile.\n• „Hinweise abschalten…“ direkt am Hinweis: zu einer Person, in einem Channel oder dauerhaft.\n• `/daybreak hours` und `/daybreak pings` für das, was andere über dich sehen.\n• Admins: `/daybreak nudges norm`.',
  'nudge.why_stored':
    'Was ich aufbewahre: wer einen Hinweis zu wem bekommen hat, bei welcher Nachricht, und deine Antwort, als IDs, 30 Tage lang. Nie die Worte.',

  'snooze.about': 'eine Weile keine Hinweise; ohne Angaben siehst du, wann sie zurück sind',
  'snooze.saved':
    'Erledigt: keine Ruhezeit-Hinweise bis {until}. `/daybreak snooze off` holt sie früher zurück.',
  'snooze.none':
    'Deine Ruhezeit-Hinweise sind eingeschaltet. Mit `/daybreak snooze bis Freitag` oder `/daybreak snooze 3 Tage` machen sie Pause.',
  'snooze.running': 'Deine Ruhezeit-Hinweise machen Pause bis {until}.',
  'snooze.forever':
    'Du hast die Ruhezeit-Hinweise dauerhaft abgeschaltet. `/daybreak nudges on` holt sie zurück.',
  'snooze.ended': 'Erledigt: Deine Ruhezeit-Hinweise sind zurück.',
  'snooze.unreadable':
    'Ich konnte in „{typed}“ keinen Tag finden. Versuch es mit `/daybreak snooze bis Freitag`, `/daybreak snooze 2. Dez.` oder `/daybreak snooze 3 Tage`.',
  'snooze.past':
    'Dieser Tag ist heute oder schon vorbei. Schreib einen späteren, etwa `/daybreak snooze bis Freitag`.',
  'snooze.too_far':
    'Das ist noch mehr als ein Jahr hin. Dauerhaft abschalten kannst du die Hinweise über das Menü an einem von ihnen.',
  'snooze.home': 'Pause: Du siehst bis *{until}* keine Ruhezeit-Hinweise.',
  'snooze.home_learned':
    'Ruhe: Die letzten drei Ruhezeit-Hinweise haben dir nicht geholfen, deshalb siehst du bis *{until}* keine.',
  'snooze.off_button': 'Jetzt zurückholen',

  'norm.title': 'Regel für Ruhezeiten',
  'norm.line':
    '{silent, select, yes {Ruhezeit-Hinweise sind *still*: Nichts wird gezeigt, alles wird gezählt.} other {Ruhezeit-Hinweise sind *eingeschaltet*.}} Obergrenze: {cap, plural, =0 {keine} one {# am Tag für jede Person, die schreibt} other {# am Tag für jede Person, die schreibt}}. Channels ohne Hinweise: {channels, plural, =0 {keine} one {#} other {#}}. Markierungen für Dringendes: {markers}.',
  'norm.no_markers': 'keine',
  'norm.share':
    'In den letzten 30 Tagen {notes, plural, one {war von # Hinweis} other {waren von # Hinweisen}} *{share, number} %* hilfreich: Die Nachricht wurde aufgehoben oder als nicht eilig oder dringend markiert, oder der Hinweis wurde hilfreich genannt.',
  'norm.counted':
    '{urgent, plural, one {# als dringend markierte Nachricht ging} other {# als dringend markierte Nachrichten gingen}} durch; {silent, plural, one {# weitere wurde nur gezählt} other {# weitere wurden nur gezählt}}.',
  'norm.too_few': 'Wie hilfreich die Hinweise sind, steht hier, sobald fünf Personen einen bekommen haben.',
  'norm.edit_button': 'Regel für Ruhezeiten',
  'norm.modal_title': 'Regel für Ruhezeiten',
  'norm.shown_label': 'Ruhezeit-Hinweise',
  'norm.shown_on_option': 'Anzeigen',
  'norm.shown_silent_option': 'Still: nichts anzeigen, nur zählen',
  'norm.exempt_label': 'Channels ohne Hinweise',
  'norm.exempt_hint': 'Etwa die Rufbereitschaft oder die Kaffeeküche.',
  'norm.cap_label': 'Hinweise am Tag für jede Person, die schreibt, höchstens',
  'norm.cap_hint': '0 heißt: keine Obergrenze.',
  'norm.bad_cap': 'Schreib eine ganze Zahl von 0 bis {most, number}; 0 heißt: keine Obergrenze.',
  'norm.markers_label': 'Was eine Nachricht als dringend markiert',
  'norm.markers_hint':
    'Wörter oder Emojis mit Kommas, etwa :rotating_light:, dringend. So eine Nachricht geht durch; wer sie schreibt, bestätigt das einmal im Monat. Leer heißt: keine.',
  'norm.bad_marker': '„{marker}“ ist als Markierung zu lang. Jede hat höchstens {most, number} Zeichen.',
  'norm.too_many_markers': 'Bitte höchstens {most, number} Markierungen.',
  'norm.not_a_channel': 'Nicht alles davon ist ein Channel. Bitte wähle nur Channels aus.',
  'norm.too_many_channels': 'Bitte höchstens {most, number} Channels.',
  'norm.only_admins': 'Nur Admins und Inhaber:innen dieses Workspace können die Regel ändern.',
  'norm.silenced':
    'Von den letzten {notes, number} Ruhezeit-Hinweisen in diesem Workspace waren nur {share, number} % hilfreich. Deshalb zeige ich ab jetzt keine mehr und zähle nur noch. `/daybreak nudges norm` schaltet sie wieder ein, wann immer du möchtest.',

  'nudge.mutes_header': 'Ruhezeit-Hinweise',
  'nudge.mutes': 'Du hast sie abgeschaltet',
  'nudge.mutes_person': '{until, select, none {zu {name}} other {zu {name} bis {until}}}',
  'nudge.mutes_somebody': '{until, select, none {zu einer Person} other {zu einer Person bis {until}}}',
  'nudge.mutes_channel': '{until, select, none {in {channel}} other {in {channel} bis {until}}}',
  'nudge.mutes_all': '{until, select, none {überall} other {überall bis {until}}}',
  'nudge.mutes_more': '{count, plural, one {und # mehr} other {und # mehr}}',
  'nudge.unmute_button': 'Alle wieder einschalten',

  'nudge.unknown': 'Diesen Hinweis kenne ich nicht mehr. Nichts wurde geändert.',
  'nudge.not_yours': 'Nur die Person, für die dieser Hinweis war, kann seine Buttons benutzen.',
  'nudge.too_late':
    'Dieser Hinweis ist schon eine Weile her, deshalb habe ich alles gelassen, wie es war. So sendest du etwas am Morgen der anderen: `/later @name deine Nachricht`.',
  'nudge.not_in_direct':
    'In eine Direktnachricht zwischen euch beiden kann ich nichts schreiben, deshalb gibt es keine Notiz.',
  'nudge.no_longer_granted':
    'Ich darf deine Direktnachrichten nicht mehr lesen und kann diese deshalb nicht aufheben. `/later @name deine Nachricht` funktioniert überall.',
  'nudge.at_work': 'Dort läuft der Arbeitstag inzwischen, deshalb gibt es keine Notiz.',
  'nudge.not_about_them': 'In diesem Hinweis ging es nicht um diese Person.',
  'nudge.unknown_choice': 'Diese Auswahl kenne ich nicht. Nichts wurde geändert.',
  'nudge.write_on':
    'Schreib `/daybreak nudges on`. Abschalten kannst du die Hinweise über das Menü an einem von ihnen oder mit `/daybreak snooze bis Freitag`.',
} as const;
