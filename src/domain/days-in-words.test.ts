import { describe, expect, it } from '@jest/globals';
import type { Locale } from './copy/locales.js';
import { daysIn } from './days-in-words.js';

describe('days in words', () => {
  it.each<{ typed: string; locale: Locale; from: string; to: string; because: string }>`
    typed                              | locale  | from            | to              | because
    ${'12 Dec - 2 Jan'}                | ${'en'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'a range may cross the year'}
    ${'12 Dec – 2 Jan'}                | ${'en'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'a long dash is a dash'}
    ${'2026-12-12 - 2027-01-02'}       | ${'en'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'ISO days are days'}
    ${'24 December'}                   | ${'en'} | ${'2026-12-24'} | ${'2026-12-24'} | ${'one day is a range of one'}
    ${'until Friday'}                  | ${'en'} | ${'2026-11-23'} | ${'2026-11-27'} | ${'until begins today'}
    ${'tomorrow'}                      | ${'en'} | ${'2026-11-24'} | ${'2026-11-24'} | ${'it is said on Monday 23 November'}
    ${'20 Nov - 30 Nov'}               | ${'en'} | ${'2026-11-20'} | ${'2026-11-30'} | ${'leave may be under way already'}
    ${'5 Nov'}                         | ${'en'} | ${'2027-11-05'} | ${'2027-11-05'} | ${'a day that is past this year is next year’s'}
    ${'12 dic - 2 ene'}                | ${'es'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'Spanish months'}
    ${'12 dic al 2 ene'}               | ${'es'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'two days are a range'}
    ${'12 de dezembro a 2 de janeiro'} | ${'pt'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'Portuguese months'}
    ${'20. Dezember bis 3. Januar'}    | ${'de'} | ${'2026-12-20'} | ${'2027-01-03'} | ${'German months'}
    ${'12 déc au 2 janv'}              | ${'fr'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'French months'}
    ${'12月12日から1月2日'}            | ${'ja'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'Japanese days'}
    ${'12 Dec - 2 Jan'}                | ${'ja'} | ${'2026-12-12'} | ${'2027-01-02'} | ${'English is read in every language'}
  `('“$typed” in $locale: $because', ({ typed, locale, from, to }) => {
    expect(daysIn(typed, locale, '2026-11-23')).toEqual({ from, to });
  });

  it('finds no day where there is none', () => {
    expect(daysIn('a banana', 'en', '2026-11-23')).toBeNull();
    expect(daysIn('', 'de', '2026-11-23')).toBeNull();
  });
});
