/** Hours, leave, preferences and what admins set for everybody. */
export const people = {
  'people.unknown': 'Je ne trouve pas cette personne dans cet espace de travail.',

  'hours.title': 'Tes horaires',
  'hours.line': 'Tes horaires de travail sont {hours}, fuseau *{zone}* (heure locale : {clock}).',
  'hours.line_no_zone':
    'Tes horaires de travail sont {hours}, mais je ne connais pas ton fuseau horaire. Indique-le dans ton profil Slack, ou ici : {example}.',
  'hours.saved': 'C’est noté. {line}',
  'hours.about':
    'pour donner tes horaires de travail, en tout ou en partie ; sans rien d’autre, pour les voir ; `hours reset` revient aux horaires par défaut',
  'hours.nothing_given': 'Écris des horaires, par exemple `09:00-17:00 mon-fri`.',
  'hours.change_button': 'Modifier',
  'hours.modal_title': 'Tes horaires',
  'hours.when_label': 'Quand tu travailles',
  'hours.when_hint':
    'Des heures et des jours, par exemple 09:00-17:00 mon-fri. Sépare plusieurs plages par des virgules ; 22:00-06:00 est un travail de nuit.',
  'hours.zone_label': 'Fuseau horaire',
  'hours.zone_hint': 'Laisse vide pour suivre ton profil Slack. Sinon, un nom comme Europe/Lisbon.',
  'hours.region_label': 'Jours fériés de',
  'hours.region_hint':
    'Un pays ou une région, par exemple JP ou DE-BY. Laisse vide pour suivre l’espace de travail ; none pour aucun jour férié.',
  'hours.unknown_zone': 'Je ne connais pas le fuseau horaire « {zone} ». Écris un nom comme Europe/Lisbon.',
  'hours.unknown_region':
    'Je ne connais pas les jours fériés de « {region} ». Écris le code d’un pays ou d’une région, comme JP, US-CA ou DE-BY, ou bien none.',

  'pings.label': 'Hors de tes horaires',
  'pings.line': 'Hors de tes horaires : *{choice}*. {what}',
  'pings.any_time': 'Me prévenir à toute heure',
  'pings.urgent_only': 'Seulement ce qui est urgent',
  'pings.hold_all': 'Tout mettre de côté pour moi',
  'pings.any_time_what': 'Personne n’est averti que tu es hors de tes horaires.',
  'pings.urgent_only_what':
    'On prévient gentiment les gens que tu n’es pas là, et les messages urgents peuvent passer.',
  'pings.hold_all_what':
    'On prévient gentiment les gens que tu n’es pas là, même quand leur message est marqué comme urgent.',
  'pings.about': 'ce que tu veux bien recevoir hors de tes horaires',
  'pings.unreadable':
    'Écris `/daybreak pings any time`, `/daybreak pings only urgent` ou `/daybreak pings hold everything`.',
  'pings.saved': 'C’est noté. {line}',

  'leave.title': 'Congés',
  'leave.none': 'Pas de congés prévus.',
  'leave.range': 'du {from} au {to}',
  'leave.next_day_off': 'Prochain jour non travaillé : *{day}*, {name}.',
  'leave.line': 'En congé : *{days}*.',
  'leave.saved': 'C’est noté, en congé : *{days}*. Je mets de côté ce qu’on t’envoie jusqu’à ton retour.',
  'leave.saved_no_zone':
    'C’est noté, en congé : *{days}*. Je ne connais pas encore ton fuseau horaire, donc je ne peux rien mettre de côté : indique-le avec `/daybreak hours Europe/Lisbon`.',
  'leave.cancelled': 'C’est fait : plus aucun congé n’est prévu.',
  'leave.removed': 'C’est fait : ces congés sont retirés.',
  'leave.about':
    'pour dire quand tu es en congé ; sans rien d’autre, pour voir ce qui est prévu ; `away off` annule tout',
  'leave.unreadable':
    'Je n’ai pas trouvé de jours dans « {typed} ». Essaie `/daybreak away 12 déc. - 2 janv.`, `/daybreak away jusqu’à vendredi` ou `/daybreak away 2026-12-12 - 2027-01-02`.',
  'leave.wrong_way_round': 'Le dernier jour vient avant le premier.',
  'leave.past': 'Ces jours sont déjà passés.',
  'leave.too_far': 'C’est dans plus de trois ans.',
  'leave.too_many':
    'Je peux retenir jusqu’à {most} périodes de congé. Retires-en d’abord une dans mon onglet Accueil.',
  'leave.add_button': 'Ajouter des congés',
  'leave.remove_button': 'Retirer',
  'leave.modal_title': 'Tes congés',
  'leave.first_label': 'Premier jour d’absence',
  'leave.last_label': 'Dernier jour d’absence',
  'leave.status': 'D’après ton statut Slack, tu n’es pas là. Retour : {until}.',
  'leave.dnd': 'Tes notifications Slack sont suspendues. Reprise : {until}.',

  'workspace.title': 'L’espace de travail',
  'workspace.line':
    'Sans autre choix, on travaille {hours}. Jours fériés : {region}. Jours de fermeture : {count, plural, =0 {aucun} one {#} other {#}}.',
  'workspace.no_region': 'aucun',
  'workspace.edit_button': 'Paramètres de l’espace',
  'workspace.modal_title': 'Paramètres de l’espace',
  'workspace.hours_label': 'Horaires de travail par défaut',
  'workspace.region_label': 'Jours fériés par défaut',
  'workspace.rounding_label': 'Les messages arrivent',
  'workspace.rounding_0': 'à la minute où la journée commence',
  'workspace.rounding': 'à l’heure arrondie à {minutes, number} minutes',
  'workspace.days_label': 'Jours de fermeture',
  'workspace.days_hint':
    'Un par ligne : le jour et son nom, par exemple 2026-12-24 Veille de Noël. Ce jour-là, personne ne travaille.',
  'workspace.bad_day':
    'Je n’ai pas réussi à lire « {line} ». Écris d’abord le jour, par exemple 2026-12-24 Veille de Noël.',
  'workspace.too_many_days': 'Je peux retenir jusqu’à {most} jours de fermeture.',
  'workspace.only_admins':
    'Seuls les admins et les propriétaires de cet espace de travail peuvent changer ses paramètres.',
  'workspace.saved': 'C’est enregistré.',
  'workspace.about': 'pour les admins : horaires par défaut, jours fériés et jours de fermeture',
} as const;
