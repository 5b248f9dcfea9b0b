/** The languages Daybreak speaks. */
export const LOCALES = ['en', 'es', 'pt', 'de', 'fr', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language for a Slack locale such as `pt-BR`; English where Daybreak does not speak it. */
export function localeFor(slackLocale: string | null | undefined): Locale {
  const language = slackLocale?.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
