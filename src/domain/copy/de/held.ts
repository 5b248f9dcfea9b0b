/** Messages that wait for somebody’s morning. */
export const held = {
  'held.promised': '*{name}* bekommt es *{theirs}* (dortige Zeit), das ist {yours} bei dir.',
  'held.promised_now': '*{name}* arbeitet gerade, deshalb geht es sofort raus.',
  'held.listed': '`/daybreak status` zeigt, was aufgehoben ist.',
  'held.delete_original':
    'Lösch dein Original, wenn du magst; das kannst nur du. `/daybreak status` zeigt, was aufgehoben ist.',
  'held.taken_back':
    'Ich nehme deine Nachricht jetzt zurück und poste sie dann wieder unter deinem Namen. `/daybreak status` zeigt, was aufgehoben ist.',
  'held.words_back': 'Es wurde nichts aufgehoben. Hier sind deine Worte zurück:',

  'held.text': 'Von {name}: {words}',
  'held.text_written': 'Von {name}, geschrieben um {clock} dortiger Zeit: {words}',
  'held.from': '*Von {name}*',
  'held.from_written': '*Von {name}*, geschrieben um {clock} dortiger Zeit',
  'held.from_in': '*Von {name}*, in {place}',
  'held.from_written_in': '*Von {name}*, geschrieben um {clock} dortiger Zeit, in {place}',
  'held.see_original': 'Zum Original',
  'held.answer_directly': 'Für deine Arbeitszeit aufgehoben. Zum Antworten schreib {name} direkt.',
  'held.answer_each': 'Für deine Arbeitszeit aufgehoben. Zum Antworten schreib direkt zurück.',
  'held.may_be_second':
    'Vielleicht hast du das schon: Slack hat mir nicht gesagt, ob es beim ersten Mal ankam.',
  'held.digest': '{count, plural, one {# Nachricht} other {# Nachrichten}} für deinen Morgen, von {names}',
  'held.someone': 'jemand',
  'held.some_group': 'Gruppe',

  'held.returned_text': 'Ich konnte deine Nachricht an {name} nicht zustellen.',
  'held.returned':
    'Ich konnte deine Nachricht an *{name}* nicht zustellen: Die Person ist nicht mehr hier, oder Slack hat mich nicht schreiben lassen. Hier ist sie zurück, damit nichts verloren geht.',
  'held.returned_unknown_text': 'Ich konnte deine Nachricht nicht zustellen.',
  'held.returned_unknown':
    'Ich konnte deine Nachricht nicht zustellen: Die Person ist nicht mehr hier, oder Slack hat mich nicht schreiben lassen. Hier ist sie zurück, damit nichts verloren geht.',

  'held.cancelled_words': 'Du hast abgebrochen. Dein Original ist zurückgenommen, hier sind deine Worte.',
  'held.kept_original':
    'Ich konnte deine Nachricht an *{name}* nicht zurücknehmen; sie bleibt, wo du sie geschrieben hast. Eine Kopie bringe ich *{theirs}* (dortige Zeit), das ist {yours} bei dir.',
  'held.from_me':
    'Ich darf oder kann nicht mehr unter deinem Namen posten. Deshalb bekommt *{name}* von mir, was du aufgehoben hast: *{theirs}* (dortige Zeit).',
  'held.moved':
    '{count, plural, one {Was du aufgehoben hast, kommt zu einer anderen Zeit an: Jemandes Zeiten haben sich geändert.} other {Einiges, was du aufgehoben hast, kommt zu einer anderen Zeit an: Jemandes Zeiten haben sich geändert.}}',
  'held.moved_line': '*{name}* bekommt es *{theirs}* (dortige Zeit), das ist {yours} bei dir.',

  'held.list_header': 'Aufgehobene Nachrichten',
  'held.list_empty':
    'Es ist nichts aufgehoben. `/later @name deine Nachricht` bringt etwas an jemandes Morgen.',
  'held.list_more': '{count, plural, one {Und # weitere, später.} other {Und # weitere, später.}}',
  'held.leaves': 'Sie geht {at} raus.',
  'held.quoted': '„{words}“',
  'held.unreadable': 'Das kann ich nicht mehr lesen: Der Schlüssel wurde geändert.',
  'held.edit_button': 'Bearbeiten',
  'held.send_now_button': 'Jetzt senden',
  'held.cancel_button': 'Abbrechen',
  'held.send_now_question': 'Jetzt senden?',
  'held.send_now_warning': 'Es kann außerhalb der Arbeitszeit ankommen.',
  'held.send_now_yes_button': 'Jetzt senden',
  'held.send_now_no_button': 'Weiter aufheben',

  'held.edit_title': 'Nachricht bearbeiten',
  'held.compose_title': 'Am Morgen zustellen',
  'held.composed_title': 'Aufgehoben',
  'held.hold_submit': 'Aufheben',
  'held.message_label': 'Nachricht',
  'held.to_label': 'An',
  'held.to_hint': 'Alle bekommen es zu ihrem eigenen nächsten Arbeitsbeginn.',
  'held.to_placeholder': 'Personen auswählen',
  'held.where_to_change':
    'Bearbeiten, senden oder abbrechen kannst du es auf Daybreaks Home-Tab oder mit `/daybreak status`.',

  'held.sent_now': 'Ist unterwegs.',
  'held.cancelled': 'Abgebrochen. Es kommt nicht an, und ich habe es gelöscht.',

  'held.cancelled_taken_back':
    'Abgebrochen. Dein Original ist zurückgenommen, deshalb bekommst du deine Worte in einer Nachricht von mir.',
  'held.asked_to_wait':
    '{name} möchte außerhalb der Arbeitszeit alles aufgehoben haben, deshalb wartet es bis zum Morgen.',

  'held.shortcut_others':
    'Du kannst nur deine eigenen Nachrichten aufheben. So bringst du jemandem etwas am Morgen: `/later @name deine Nachricht`.',
  'held.shortcut_title': 'Bis morgens aufheben',
  'held.when_label': 'Wann',
  'held.when_next_option': 'Am nächsten Morgen dort',
  'held.when_day_option': 'Zu einer Uhrzeit dort',
  'held.when_channel_option': 'Wenn die meisten im Kanal arbeiten',
  'held.when_leave_option': 'Nach der Abwesenheit',
  'held.day_label': 'Tag',
  'held.day_hint': 'Für eine Uhrzeit dort, nach dem Kalender und der Uhr der anderen Person.',
  'held.clock_label': 'Uhrzeit',
  'held.unsend_note':
    'Bei einer Person, und wenn nichts daran hängt, nehme ich deine Nachricht zurück und poste sie dann wieder unter deinem Namen.',
  'held.draft_gone': 'Dieses Formular ist zu alt. Bitte nimm die Verknüpfung noch einmal.',
  'held.pick_somebody': 'Wähl mindestens eine Person aus.',
  'held.day_missing': 'Wähl den Tag und die Uhrzeit aus.',
  'held.day_past': 'Das ist dort, wo {name} ist, schon vorbei.',
  'held.day_far': 'Ich hebe Nachrichten bis zu einem Jahr auf.',
  'held.not_on_leave': 'Von einer Abwesenheit von {name} weiß ich nichts.',
  'held.channel_unknown': 'Ich sehe nicht, wer in dieser Unterhaltung ist. Bitte wähl eine andere Zeit.',
  'held.deleted':
    '{count, plural, one {Du hast eine Nachricht gelöscht, die ich für {names} aufhebe. Soll ich sie trotzdem zustellen?} other {Du hast eine Nachricht gelöscht, die ich für {names} aufhebe. Soll ich sie trotzdem allen zustellen?}}',
  'held.keep_button': 'Zustellen',
  'held.drop_button': 'Nicht zustellen',
  'held.kept': 'Sie wird wie geplant zugestellt.',

  'held.gone': 'Diese Nachricht ist nicht mehr aufgehoben: Sie ist zugestellt, unterwegs oder abgebrochen.',
  'held.not_yours': 'Nur wer eine aufgehobene Nachricht geschrieben hat, kann sie ändern.',
  'held.already_held': 'Diese Nachricht ist schon aufgehoben. `/daybreak status` zeigt, wann sie rausgeht.',
  'held.at_work':
    'Inzwischen wird dort gearbeitet und deine Nachricht kann gelesen werden: nichts aufzuheben.',
  'held.original_gone':
    'Ich finde deine Nachricht nicht mehr. Es wurde nichts aufgehoben; `/later @name deine Nachricht` bringt sie am Morgen.',
  'held.person_not_found': 'Ich finde eine dieser Personen nicht in diesem Workspace.',
  'held.to_yourself': 'Das bist du. Für eine Erinnerung an dich selbst hat Slack `/remind me`.',
  'held.to_app': '{name} ist eine App, und Apps schlafen nicht: Schreib direkt.',
  'held.to_somebody_who_left': '{name} ist nicht mehr in diesem Workspace.',
  'held.to_outsider':
    '{name} ist aus einem anderen Unternehmen, und ich kenne nur die Zeiten der Leute hier. „Nachricht planen“ von Slack kann das.',
  'held.zone_unknown':
    'Ich kenne die Zeitzone von {name} nicht. Sie lässt sich im Slack-Profil einstellen oder mit `/daybreak hours Europe/Lisbon`.',
  'held.no_working_days': '{name} hat keine Arbeitstage, also gibt es keinen Morgen, auf den zu warten wäre.',
  'held.no_words': 'Darin sind keine Worte, die ich aufheben könnte. Dateien bleiben, wo sie sind.',
  'held.too_long':
    'Das {count, plural, one {ist # Zeichen} other {sind # Zeichen}}, und ich kann bis zu {most, number} aufheben. Ein Dokument mit einem Link darauf hilft vielleicht mehr.',
  'held.to_group':
    'Ich kann eine Nachricht für Personen aufheben, noch nicht für eine Gruppe. Versuch `/later @yuki Schaust du dir den Entwurf an?`.',
  'held.to_nobody':
    'Beginn mit den Personen, für die es ist, aus der Liste von Slack: `/later @yuki Schaust du dir den Entwurf an?`.',
  'held.without_words':
    'Was soll ich ausrichten? Versuch `/later @yuki Schaust du dir den Entwurf an?`, oder nur `/later` für ein Formular.',
  'held.too_many_people':
    '{most, plural, one {Ich kann für # Person auf einmal aufheben.} other {Ich kann für bis zu # Personen auf einmal aufheben.}}',
} as const;
