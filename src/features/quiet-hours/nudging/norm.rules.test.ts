import { describe, expect, it } from '@jest/globals';
import { isMarked, isOfLittleUse, readCap, readMarkers, shareOf } from './norm.rules.js';

describe('an urgent marker', () => {
  const markers = [':rotating_light:', 'urgent', '至急', 'p1'];
  it.each`
    words                                    | passes   | because
    ${'urgent: the site is down'}            | ${true}  | ${'it is the word'}
    ${'URGENT <@U0YUKI> please'}             | ${true}  | ${'the case does not matter'}
    ${'this is not urgently needed'}         | ${false} | ${'it is part of another word'}
    ${'insurgent'}                           | ${false} | ${'it is part of another word'}
    ${'<@U0YUKI> :rotating_light: look'}     | ${true}  | ${'it is the emoji'}
    ${'look:rotating_light:'}                | ${true}  | ${'an emoji needs no space'}
    ${'至急です'}                            | ${true}  | ${'Japanese puts no space between words'}
    ${'P1, please'}                          | ${true}  | ${'it is the word before a comma'}
    ${'p10'}                                 | ${false} | ${'it is another number'}
    ${'see <https://x.test/urgent|the doc>'} | ${false} | ${'it is in an address'}
    ${'see `urgent` in the docs'}            | ${false} | ${'it is code'}
    ${'&gt; urgent'}                         | ${false} | ${'it is a quote'}
    ${''}                                    | ${false} | ${'nothing is said'}
  `('“$words” passes: $passes, because $because', ({ words, passes }) => {
    expect(isMarked(String(words), markers)).toBe(passes);
  });

  it('may hold any sign', () => {
    expect(isMarked('now (!) please', ['(!)'])).toBe(true);
    expect(isMarked('a.b', ['a+b', '[', '*'])).toBe(false);
  });
});

describe('what an admin types', () => {
  it('is read as markers, each once', () => {
    expect(readMarkers(' :fire:, urgent ,, urgent、至急')).toEqual([':fire:', 'urgent', '至急']);
    expect(() => readMarkers('x'.repeat(41))).toThrow('too long for a marker');
    expect(() => readMarkers(Array.from({ length: 21 }, (_, n) => `m${n}`).join(','))).toThrow('Up to 20');
  });

  it.each(['-1', '101', '1.5', 'five', ''])('“%s” is no daily cap', (typed) => {
    expect(() => readCap(typed)).toThrow('whole number from 0 to 100');
  });
});

describe('whether notes are of use', () => {
  it.each`
    acted | all   | isLittle | because
    ${14} | ${50} | ${true}  | ${'28 % is under 30 %'}
    ${15} | ${50} | ${false} | ${'30 % is not under 30 %'}
    ${0}  | ${49} | ${false} | ${'49 are too few to judge'}
  `('$acted of $all: $isLittle, because $because', ({ acted, all, isLittle }) => {
    expect(isOfLittleUse({ acted: Number(acted), all: Number(all) })).toBe(isLittle);
  });

  it('is told in whole per cent', () => {
    expect(shareOf({ acted: 1, all: 3 })).toBe(33);
  });
});
