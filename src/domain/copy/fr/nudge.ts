/** The note to a sender that somebody is off-hours, its buttons and its off switch. */
export const nudge = {
  'nudge.text': 'Chez {name}, il est {local}.',
  'nudge.text_many':
    '{names} {count, plural, one {est hors de ses horaires} other {sont hors de leurs horaires}}.',
  'nudge.headline':
    '*{names}* {count, plural, one {est hors de ses horaires} other {sont hors de leurs horaires}}.',
  'nudge.person': 'Chez *{name}*, il est *{local}*. Début de sa journée : *{theirs}*, soit {yours} pour toi.',
  'nudge.crowd':
    '{reached, plural, =1 {La seule personne que ce message touche est hors de ses horaires en ce moment.} other {{offHours, plural, one {# des {reached, number} personnes que ce message touche est hors de ses horaires en ce moment.} other {# des {reached, number} personnes que ce message touche sont hors de leurs horaires en ce moment.}}}}',
  'nudge.crowd_asleep':
    '{reached, plural, =1 {La seule personne que ce message touche dort en ce moment.} other {{offHours, plural, one {# des {reached, number} personnes que ce message touche est hors de ses horaires en ce moment, {asleep, number} dort.} other {# des {reached, number} personnes que ce message touche sont hors de leurs horaires en ce moment, dont {asleep, number} en train de dormir.}}}}',
  'nudge.person_leave':
    '*{name}* est en congé jusqu’au *{until}*. Début de sa prochaine journée : *{theirs}*, soit {yours} pour toi.',
  'nudge.person_day_off':
    '*{name}* a un jour non travaillé ({day}). Début de sa prochaine journée : *{theirs}*, soit {yours} pour toi.',
  'nudge.person_dnd':
    'Chez *{name}*, il est *{local}*, et ses notifications sont suspendues. Retour : *{theirs}*, soit {yours} pour toi.',
  'nudge.person_status':
    'Chez *{name}*, il est *{local}*, et son statut Slack indique une absence. Retour : *{theirs}*, soit {yours} pour toi.',
  'nudge.private_direct':
    'Ton message direct est parti comme d’habitude ; il n’y a que toi qui vois cette note.',
  'nudge.private': 'Ton message est publié comme d’habitude ; il n’y a que toi qui vois cette note.',
  'nudge.private_with_hours':
    'Ses horaires : {hours}, {zone}. Ton message est publié comme d’habitude ; il n’y a que toi qui vois cette note.',

  'nudge.hold_at_button': 'Envoyer à {clock}, heure locale',
  'nudge.hold_button': 'Envoyer au début de sa journée',
  'nudge.no_rush_button': 'Rien ne presse',
  'nudge.urgent_button': 'C’est urgent',
  'nudge.useful_button': 'Utile',
  'nudge.not_useful_button': 'Pas utile',
  'nudge.why_button': 'Pourquoi ?',
  'nudge.mute_placeholder': 'Désactiver…',
  'nudge.mute_person_option': 'Pour {name}',
  'nudge.mute_channel_option': 'Dans ce canal',
  'nudge.mute_week_option': 'Pendant une semaine',
  'nudge.mute_forever_option': 'Pour de bon',

  'nudge.no_rush_done': '🌿 Merci. Un petit mot sous ton message dit qu’il peut attendre.',
  'nudge.no_rush_note': 'Rien ne presse, {name} : {sender} n’attend pas de réponse avant {at}.',
  'nudge.no_rush_note_to_all':
    'Rien ne presse : {sender} n’attend pas de réponse avant le début de ta prochaine journée de travail.',
  'nudge.urgent_done':
    'C’est compris : ton message reste comme il est, et je n’en reparlerai pas ici aujourd’hui. Ses notifications sont peut-être suspendues ; si ça ne peut pas attendre, appelle.',
  'nudge.marked': 'Tu l’as marqué comme urgent, il passe donc :',
  'nudge.marked_why':
    'Confirme-le une fois, et je ne demande plus pendant un mois. L’usage des marques est compté pour l’espace de travail, pour personne en particulier.',
  'nudge.marked_done':
    'Compris : il passe, et pendant un mois tout ce que tu marques aussi, sans un mot de ma part. Leurs notifications sont peut-être en pause ; si cela ne peut pas attendre, appelle.',
  'nudge.muted_person':
    'C’est fait : il n’y aura plus de notes sur {name}. `/daybreak nudges on` les fait revenir.',
  'nudge.muted_channel':
    'C’est fait : il n’y aura plus de notes dans {channel}. `/daybreak nudges on` les fait revenir.',
  'nudge.muted_week':
    'C’est fait : il n’y aura pas de notes pendant une semaine. `/daybreak nudges on` les fait revenir.',
  'nudge.muted_forever':
    'C’est fait : il n’y aura plus de notes à partir de maintenant. `/daybreak nudges on` les fait revenir.',
  'nudge.unmuted': 'C’est fait : tu verras de nouveau toutes les notes.',
  'nudge.unmute_about':
    'pour retrouver toutes les notes que tu as désactivées ; pour les admins, `nudges norm` fixe ce qui vaut pour tout le monde',
  'nudge.useful_done': '🙏 Merci, c’est bon à savoir. Les boutons marchent toujours.',
  'nudge.not_useful_done':
    '🙏 Merci, c’est noté. Tu peux aussi désactiver ces notes, pour un temps ou pour de bon.',
  'nudge.paused':
    '🌙 Mes trois dernières notes ne t’ont pas servi, alors je les suspends. Reprise : {until}. `/daybreak nudges on` les fait revenir.',

  'nudge.why_title': 'Pourquoi cette note ?',
  'nudge.why_rule':
    '*La règle*\nQuand tu t’adresses à quelqu’un qui est hors de ses horaires, je te le dis, à toi seulement, et je te propose de remettre ton message plus tard.',
  'nudge.why_hours_default':
    '*{name}* est hors des horaires de l’espace de travail, `{hours}`, fuseau horaire {zone}.',
  'nudge.why_hours_own': '*{name}* est hors des horaires de son choix, `{hours}`, fuseau horaire {zone}.',
  'nudge.why_person_leave': '*{name}* m’a annoncé des congés.',
  'nudge.why_person_day_off': '*{name}* a un jour férié ou un jour de fermeture ({day}).',
  'nudge.why_person_dnd': '*{name}* a suspendu ses notifications dans Slack.',
  'nudge.why_person_status': '*{name}* a un statut Slack qui indique une absence.',
  'nudge.why_at_work': '*{name}* travaille à présent.',
  'nudge.why_crowd':
    'Ton message a touché beaucoup de personnes à la fois, et certaines étaient hors de leurs horaires.',
  'nudge.why_where': '*Où cela a été décidé*\n{reasons}',
  'nudge.why_norm_default': 'Ces notes sont activées par défaut ; aucun admin n’y a rien changé.',
  'nudge.why_norm_set': 'Ce qui vaut pour tout l’espace de travail a été fixé par {admin} ({at}).',
  'nudge.why_norm_own':
    'Daybreak a désactivé ces notes dans l’espace de travail ({at}) ; celle-ci date d’avant.',
  'nudge.why_change':
    '*Comment le changer*\n• `/daybreak snooze until Friday` pour un temps.\n• « Désactiver… » sur la note : pour une personne, un canal ou pour de bon.\n• `/daybreak hours` et `/daybreak pings` pour ce que les autres voient de toi.\n• Admins : `/daybreak nudges norm`.',
  'nudge.why_stored':
    'Ce que je garde : qui a reçu une note sur qui, dans quel message, et ta réponse, sous forme d’identifiants, pendant 30 jours. Jamais les mots.',

  'snooze.about':
    'pour ne pas avoir de notes pendant un temps ; sans rien d’autre, pour voir quand elles reviennent',
  'snooze.saved':
    'C’est fait : les notes hors horaires sont suspendues. Reprise : {until}. `/daybreak snooze off` les fait revenir plus tôt.',
  'snooze.none':
    'Tes notes hors horaires sont activées. `/daybreak snooze until Friday` ou `/daybreak snooze 3 days` les suspend.',
  'snooze.running': 'Tes notes hors horaires sont suspendues. Reprise : {until}.',
  'snooze.forever':
    'Tu as désactivé les notes hors horaires pour de bon. `/daybreak nudges on` les fait revenir.',
  'snooze.ended': 'C’est fait : tes notes hors horaires sont de retour.',
  'snooze.unreadable':
    'Je n’ai pas trouvé de jour dans « {typed} ». Essaie `/daybreak snooze until Friday`, `/daybreak snooze 2 Dec` ou `/daybreak snooze 3 days`.',
  'snooze.past':
    'Ce jour est aujourd’hui ou déjà passé. Écris un jour à venir, par exemple `/daybreak snooze until Friday`.',
  'snooze.too_far':
    'C’est dans plus d’un an. Pour désactiver les notes pour de bon, utilise le menu de l’une d’elles.',
  'snooze.home': 'En pause : tu ne vois pas de notes hors horaires. Reprise : *{until}*.',
  'snooze.home_learned':
    'En silence : les trois dernières notes hors horaires ne t’ont pas servi, alors je n’en montre pas. Reprise : *{until}*.',
  'snooze.off_button': 'Les réactiver maintenant',

  'norm.title': 'Règle hors horaires',
  'norm.line':
    '{silent, select, yes {Les notes hors horaires sont *silencieuses* : rien n’est montré, tout est compté.} other {Les notes hors horaires sont *activées*.}} Au plus : {cap, plural, =0 {sans limite} one {# par jour et par personne qui écrit} other {# par jour et par personne qui écrit}}. Canaux sans notes : {channels, plural, =0 {aucun} one {#} other {#}}. Ce qui marque l’urgence : {markers}.',
  'norm.no_markers': 'rien',
  'norm.share':
    'Notes utiles ces 30 derniers jours : *{share, number} %* de {notes, plural, one {# note} other {# notes}} (message mis de côté, marqué comme non pressé ou urgent, ou note jugée utile).',
  'norm.counted':
    '{urgent, plural, one {# message marqué comme urgent est passé} other {# messages marqués comme urgents sont passés}} ; {silent, plural, one {# autre a seulement été compté} other {# autres ont seulement été comptés}}.',
  'norm.too_few': 'L’utilité des notes s’affiche dès que cinq personnes en ont reçu une.',
  'norm.edit_button': 'Règle hors horaires',
  'norm.modal_title': 'Règle hors horaires',
  'norm.shown_label': 'Notes hors horaires',
  'norm.shown_on_option': 'Les montrer',
  'norm.shown_silent_option': 'En silence : ne rien montrer, seulement compter',
  'norm.exempt_label': 'Canaux sans notes',
  'norm.exempt_hint': 'Par exemple celui des astreintes ou celui de la machine à café.',
  'norm.cap_label': 'Notes par jour et par personne qui écrit, au plus',
  'norm.cap_hint': '0 pour aucune limite.',
  'norm.bad_cap': 'Écris un nombre entier de 0 à {most, number} ; 0 pour aucune limite.',
  'norm.markers_label': 'Ce qui marque un message comme urgent',
  'norm.markers_hint':
    'Des mots ou des emojis séparés par des virgules, par exemple :rotating_light:, urgent. Un tel message passe ; son auteur le confirme une fois par mois. Laisse vide pour aucun.',
  'norm.bad_marker': '« {marker} » est trop long pour une marque. Jusqu’à {most, number} caractères chacune.',
  'norm.too_many_markers': 'Jusqu’à {most, number} marques, s’il te plaît.',
  'norm.not_a_channel': 'Un de ces choix n’est pas un canal. Ne choisis que des canaux, s’il te plaît.',
  'norm.too_many_channels': 'Jusqu’à {most, number} canaux, s’il te plaît.',
  'norm.only_admins':
    'Seuls les admins et les propriétaires de cet espace de travail peuvent changer sa règle.',
  'norm.silenced':
    'Sur les {notes, number} dernières notes hors horaires de cet espace de travail, seulement {share, number} % ont été utiles. J’ai donc cessé de les montrer, et désormais je ne fais que compter. `/daybreak nudges norm` les réactive, quand tu veux.',

  'nudge.mutes_header': 'Notes hors horaires',
  'nudge.mutes': 'Tu les as désactivées',
  'nudge.mutes_person': '{until, select, none {sur {name}} other {sur {name}, reprise : {until}}}',
  'nudge.mutes_somebody': '{until, select, none {sur quelqu’un} other {sur quelqu’un, reprise : {until}}}',
  'nudge.mutes_channel': '{until, select, none {dans {channel}} other {dans {channel}, reprise : {until}}}',
  'nudge.mutes_all': '{until, select, none {partout} other {partout, reprise : {until}}}',
  'nudge.mutes_more': '{count, plural, one {et # autre} other {et # autres}}',
  'nudge.unmute_button': 'Tout réactiver',

  'nudge.unknown': 'Je ne connais plus cette note. Rien n’a été modifié.',
  'nudge.not_yours': 'Seule la personne à qui cette note s’adressait peut utiliser ses boutons.',
  'nudge.too_late':
    'Cette note date d’il y a un moment, donc j’ai tout laissé comme c’était. Pour envoyer quelque chose au début de la journée de quelqu’un : `/later @name your message`.',
  'nudge.not_in_direct':
    'Je ne peux pas écrire dans un message direct entre vous deux, donc je n’ai pas ajouté de petit mot.',
  'nudge.no_longer_granted':
    'Je n’ai plus l’autorisation de lire tes messages directs, donc je ne peux pas mettre celui-ci de côté. `/later @name your message` marche partout.',
  'nudge.at_work': 'Sa journée de travail a déjà commencé, donc je n’ai pas ajouté de petit mot.',
  'nudge.not_about_them': 'Cette note ne portait pas sur cette personne.',
  'nudge.unknown_choice': 'Je ne connais pas ce choix. Rien n’a été modifié.',
  'nudge.write_on':
    'Écris `/daybreak nudges on`. Pour désactiver les notes, utilise le menu de l’une d’elles, ou `/daybreak snooze until Friday`.',
} as const;
