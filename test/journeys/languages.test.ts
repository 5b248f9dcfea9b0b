import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());
const as = (handle: string) => world.slack.as(handle);

describe('everybody reads Daybreak in the language of their Slack', () => {
  it.each([
    ['es-ES', 'Entregar', 'Tu horario'],
    ['pt-BR', 'Entregar', 'Seu horário'],
    ['de-DE', 'zustellen', 'Deine Arbeitszeiten'],
    ['fr-FR', 'Rien ne presse', 'Tes horaires'],
    ['ja-JP', '届け', '勤務時間'],
    ['sv-SE', 'Deliver at 09:00', 'Your hours'],
  ])('%s', async (locale, inNote, atHome) => {
    await as('ana').speaks(locale);
    await world.settle();
    await as('ana').says('design', '@yuki could you look at the draft?');
    await world.settle();
    expect(wordsOf(theOnly(await as('ana').seesPrivately('design')))).toContain(inNote);
    await as('ana').opensHome();
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain(atHome);
  });

  it('the recipient reads theirs, whatever the sender speaks', async () => {
    await as('yuki').speaks('ja-JP');
    await world.settle();
    await as('ana').commands('design', '/later @yuki good morning!');
    await world.at('2026-11-18T00:00:00Z');
    expect(wordsOf(theOnly(await as('yuki').dmWithBot()))).toContain('勤務時間まで預かっていました');
  });
});
