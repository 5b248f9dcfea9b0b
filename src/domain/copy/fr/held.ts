/** Messages that wait for somebody’s morning. */
export const held = {
  'held.promised': '*{name}* le reçoit *{theirs}* (heure locale), soit {yours} pour toi.',
  'held.promised_now': '*{name}* travaille en ce moment, donc ça part tout de suite.',
  'held.listed': '`/daybreak status` montre ce qui est mis de côté.',
  'held.delete_original':
    'Supprime ton original si tu veux ; toi seul·e peux le faire. `/daybreak status` montre ce qui est mis de côté.',
  'held.taken_back':
    'Je retire ton message maintenant et je le republie à ton nom à ce moment-là. `/daybreak status` montre ce qui est mis de côté.',
  'held.words_back': 'Rien n’a été mis de côté. Voici tes mots :',

  'held.text': 'De {name} : {words}',
  'held.text_written': 'De {name}, écrit à {clock} (heure locale) : {words}',
  'held.from': '*De {name}*',
  'held.from_written': '*De {name}*, écrit à {clock} (heure locale)',
  'held.from_in': '*De {name}*, dans {place}',
  'held.from_written_in': '*De {name}*, écrit à {clock} (heure locale), dans {place}',
  'held.see_original': 'Voir l’original',
  'held.answer_directly':
    'Mis de côté pour tes heures de travail. Pour répondre, écris directement à {name}.',
  'held.answer_each':
    'Mis de côté pour tes heures de travail. Pour répondre, écris directement à chaque personne.',
  'held.may_be_second': 'Tu l’as peut-être déjà : Slack ne m’a pas dit s’il était arrivé la première fois.',
  'held.digest':
    '{count, plural, one {# message} other {# messages}} pour le début de ta journée, de {names}',
  'held.someone': 'quelqu’un',
  'held.some_group': 'groupe',

  'held.returned_text': 'Je n’ai pas pu remettre ton message à {name}.',
  'held.returned':
    'Je n’ai pas pu remettre ton message à *{name}* : cette personne est partie, ou Slack ne m’a pas laissé lui écrire. Le voici, pour que rien ne se perde.',
  'held.returned_unknown_text': 'Je n’ai pas pu remettre ton message à son destinataire.',
  'held.returned_unknown':
    'Je n’ai pas pu remettre ton message à son destinataire : cette personne est partie, ou Slack ne m’a pas laissé lui écrire. Le voici, pour que rien ne se perde.',

  'held.cancelled_words': 'Tu l’as annulé. Ton original avait été retiré, alors voici tes mots.',
  'held.kept_original':
    'Je n’ai pas pu retirer ton message à *{name}*, il reste donc là où tu l’as écrit. J’en apporte une copie *{theirs}* (heure locale), soit {yours} pour toi.',
  'held.from_me':
    'Je ne peux plus publier à ton nom, alors *{name}* reçoit de ma part ce que tu as mis de côté : *{theirs}* (heure locale).',
  'held.moved':
    '{count, plural, one {Ce que tu as mis de côté arrive à un autre moment : des horaires ont changé.} other {Une partie de ce que tu as mis de côté arrive à un autre moment : des horaires ont changé.}}',
  'held.moved_line': '*{name}* le reçoit *{theirs}* (heure locale), soit {yours} pour toi.',

  'held.list_header': 'Messages mis de côté',
  'held.list_empty':
    'Rien n’est mis de côté. `/later @nom ton message` remet quelque chose au début de la journée de quelqu’un.',
  'held.list_more': '{count, plural, one {Et # autre, plus tard.} other {Et # autres, plus tard.}}',
  'held.leaves': 'Départ : {at}.',
  'held.quoted': '« {words} »',
  'held.unreadable': 'Je ne peux plus lire celui-ci : la clé de chiffrement a changé.',
  'held.edit_button': 'Modifier',
  'held.send_now_button': 'Envoyer maintenant',
  'held.cancel_button': 'Annuler',
  'held.send_now_question': 'Envoyer maintenant ?',
  'held.send_now_warning': 'Il peut arriver en dehors de ses heures de travail.',
  'held.send_now_yes_button': 'Envoyer maintenant',
  'held.send_now_no_button': 'Garder de côté',

  'held.edit_title': 'Modifier le message',
  'held.compose_title': 'Au début de sa journée',
  'held.composed_title': 'Mis de côté',
  'held.hold_submit': 'Mettre de côté',
  'held.message_label': 'Message',
  'held.to_label': 'À',
  'held.to_hint': 'Chaque personne le reçoit à sa prochaine reprise du travail.',
  'held.to_placeholder': 'Choisis des personnes',
  'held.where_to_change':
    'Modifie-le, envoie-le ou annule-le dans l’onglet Accueil de Daybreak ou avec `/daybreak status`.',

  'held.sent_now': 'C’est parti.',
  'held.cancelled': 'Annulé. Il n’arrivera pas, et je l’ai effacé.',

  'held.cancelled_taken_back':
    'Annulé. Ton original avait été retiré, tes mots te reviennent donc dans un message de ma part.',
  'held.asked_to_wait':
    '{name} a demandé que tout soit mis de côté en dehors de ses heures ; ça attend donc le début de sa journée.',

  'held.shortcut_others':
    'Tu ne peux mettre de côté que tes propres messages. Pour remettre quelque chose au début de la journée de quelqu’un : `/later @nom ton message`.',
  'held.shortcut_title': 'Garder jusqu’au matin',
  'held.when_label': 'Quand',
  'held.when_next_option': 'Au début de sa prochaine journée',
  'held.when_day_option': 'À une heure de sa journée',
  'held.when_channel_option': 'Quand la plupart du canal travaille',
  'held.when_leave_option': 'À son retour de congés',
  'held.day_label': 'Jour',
  'held.day_hint': 'Pour une heure de sa journée, selon son calendrier et son horloge.',
  'held.clock_label': 'Heure',
  'held.unsend_note':
    'Pour une seule personne, et si rien n’en dépend, je retire ton message et je le republie à ton nom à ce moment-là.',
  'held.draft_gone': 'Ce formulaire est trop ancien. Reprends le raccourci.',
  'held.pick_somebody': 'Choisis au moins une personne.',
  'held.day_missing': 'Choisis le jour et l’heure.',
  'held.day_past': 'C’est déjà passé là où se trouve {name}.',
  'held.day_far': 'Je garde des messages jusqu’à un an.',
  'held.not_on_leave': 'Je ne connais pas de congés de {name}.',
  'held.channel_unknown': 'Je ne vois pas qui est dans cette conversation ; choisis un autre moment.',
  'held.deleted':
    '{count, plural, one {Tu as supprimé un message que je garde pour {names}. Faut-il le remettre quand même ?} other {Tu as supprimé un message que je garde pour {names}. Faut-il le remettre quand même à tout le monde ?}}',
  'held.keep_button': 'Le remettre',
  'held.drop_button': 'L’annuler',
  'held.kept': 'Il sera remis comme prévu.',

  'held.gone': 'Ce message n’est plus de côté : il a été remis, il est en route, ou il a été annulé.',
  'held.not_yours': 'Seule la personne qui a écrit un message mis de côté peut le changer.',
  'held.already_held': 'Ce message est déjà de côté. `/daybreak status` montre quand il part.',
  'held.at_work': 'On y travaille déjà et on peut lire ton message : rien à mettre de côté.',
  'held.original_gone':
    'Je ne trouve plus ton message. Rien n’a été mis de côté ; `/later @nom ton message` le remet au début de sa journée.',
  'held.person_not_found': 'Je ne trouve pas l’une de ces personnes dans cet espace de travail.',
  'held.to_yourself': 'C’est toi. Pour un rappel à toi-même, Slack a `/remind me`.',
  'held.to_app': '{name} est une application, et les applications ne dorment pas : écris-lui directement.',
  'held.to_somebody_who_left': '{name} n’est plus dans cet espace de travail.',
  'held.to_outsider':
    '{name} vient d’une autre entreprise, et je ne connais que les horaires des gens d’ici. « Programmer un message » de Slack sait le faire.',
  'held.zone_unknown':
    'Je ne connais pas le fuseau horaire de {name}. On peut l’indiquer dans le profil Slack ou avec `/daybreak hours Europe/Lisbon`.',
  'held.no_working_days': '{name} n’a pas de jour de travail, il n’y a donc pas de matin à attendre.',
  'held.no_words': 'Il n’y a pas de mots que je puisse mettre de côté. Les fichiers restent où ils sont.',
  'held.too_long':
    'Cela fait {count, plural, one {# caractère} other {# caractères}}, et je peux en garder jusqu’à {most, number}. Un document et un lien conviendraient peut-être mieux.',
  'held.to_group':
    'Je peux garder un message pour des personnes, pas encore pour un groupe. Essaie `/later @yuki Tu peux regarder le brouillon ?`.',
  'held.to_nobody':
    'Commence par les personnes concernées, choisies dans la liste de Slack : `/later @yuki Tu peux regarder le brouillon ?`.',
  'held.without_words':
    'Que faut-il leur dire ? Essaie `/later @yuki Tu peux regarder le brouillon ?`, ou `/later` seul pour un formulaire.',
  'held.too_many_people':
    '{most, plural, one {Je peux garder pour # personne à la fois.} other {Je peux garder pour # personnes au plus à la fois.}}',
} as const;
