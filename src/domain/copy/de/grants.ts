/** What people let Daybreak do in their name. */
export const grants = {
  'grants.title': 'In deinem Namen',
  'grants.nothing':
    'Daybreak handelt nur unter eigenem Namen. Du kannst ihm mehr erlauben und das jederzeit zurücknehmen.',
  'grants.unsend':
    'Daybreak darf eine Nachricht, die du für später aufhebst, zurückholen und am Morgen der anderen unter deinem Namen posten.',
  'grants.watch':
    'Daybreak darf bemerken, wenn du eine Direktnachricht an eine Person schreibst, die gerade schläft.',
  'grants.change_button': 'Mehr erlauben',
  'grants.revoke_button': 'Erlaubnis zurücknehmen',
  'grants.revoke_confirm':
    'Daybreak vergisst die Erlaubnis sofort. Was es noch für dich aufhebt, kommt dann von Daybreak, in deinem Auftrag.',
  'grants.revoked': 'Erledigt: Daybreak handelt wieder nur unter eigenem Namen.',
  'grants.modal_title': 'In deinem Namen',
  'grants.close_close': 'Schließen',
  'grants.explain_unsend':
    '*Zurückholen und später senden*\nWenn du eine Nachricht für später aufhebst, löscht Daybreak die schon gepostete und postet sie am Morgen der anderen noch einmal *unter deinem Namen*. Etwas anderes schreibt es nie in deinem Namen.',
  'grants.explain_watch':
    '*Ein Hinweis in Direktnachrichten*\nWenn du einer Person direkt schreibst, die gerade schläft, sagt Daybreak dir Bescheid, so wie in Channels. Dafür lässt Slack es deine Direktnachrichten sehen; es behält ihre IDs, nie ihre Worte.',
  'grants.explain_revoke':
    'Slack bittet dich, das zu bestätigen. Der Link ist nur für dich und gilt eine Stunde. Zurücknehmen kannst du die Erlaubnis im Home-Tab oder in den Einstellungen von Slack.',
  'grants.allow_unsend_button': 'In Slack zulassen',
  'grants.allow_watch_button': 'In Slack zulassen',
  'grants.allowed': '✓ Das hast du erlaubt.',
  'grants.not_offered':
    'Das ist hier noch nicht eingerichtet. Wer Daybreak hostet, kann das tun: siehe „Acting for people“ in der Hosting-Anleitung.',
  'grants.page_granted':
    'Danke. Daybreak darf das jetzt für dich tun. Du kannst diese Seite schließen und zurück zu Slack gehen.',
  'grants.page_declined':
    'Es wurde nichts erlaubt, und nichts ändert sich. Du kannst diese Seite schließen und zurück zu Slack gehen.',
  'grants.page_stale':
    'Dieser Link gilt nicht mehr. Einen neuen bekommst du in Slack im Home-Tab von Daybreak.',
  'grants.page_someone_else':
    'Dieser Link war für jemand anderen, deshalb wurde nichts gespeichert. Deinen eigenen bekommst du in Slack im Home-Tab von Daybreak.',
  'grants.page_failed':
    'Slack hat es nicht bestätigt, und nichts wurde gespeichert. Bitte versuch es noch einmal im Home-Tab von Daybreak.',
} as const;
