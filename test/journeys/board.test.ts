import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beginsCharter } from '../support/chartering.js';
import { clickForged } from '../support/forge.js';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Noa is the admin; she and Ana are in #ops. #design has no Noa.
let world: World;
beforeEach(async () => {
  world = await startWorld();
  await beginsCharter(world);
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
async function publishes(place: string, handle = 'noa') {
  await as(handle).commands(place, '/charter publish');
  await world.settle();
  return (await as(handle).seesPrivately(place)).at(-1);
}
const conversation = (name: string) => world.slack.world.state.conversations.find((one) => one.name === name);
const canvasOf = (name: string) => conversation(name)?.canvas;
const pinnedIn = async (place: string) => (await as('ana').sees(place)).filter(({ isPinned }) => isPinned);
const minutesLater = (minutes: number) =>
  world.at(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());

/** Noa, whose proposals are in force at once, changes where urgent messages go. */
async function changes(reason = 'ops is asleep') {
  await as('noa').commands('general', '/charter propose');
  await as('noa').submits({ kind: 'urgent' });
  await as('noa').submits({ channel: ['launch'], reason });
  await world.settle();
}

describe('/charter publish', () => {
  it('keeps the charter in that channel: pinned, and as its canvas', async () => {
    expect(wordsOf(await publishes('ops'))).toContain('The charter stands in <#C0OPS>');
    const shown = wordsOf(theOnly(await pinnedIn('ops')));
    expect(shown).toContain('How we talk at Orbit');
    expect(shown).toContain('*Urgent* → <#C0OPS>');
    expect(shown).toContain('by Noa Levi');
    expect(shown).not.toContain('<@');
    expect(canvasOf('ops')).toMatchObject({ title: 'How we talk at Orbit' });
    expect(canvasOf('ops')?.markdown).toContain('- **Urgent** → ![](#C0OPS)');
    expect(canvasOf('ops')?.markdown).toContain('[the tracker](https://linear.app/orbit)');
    expect(canvasOf('ops')?.markdown).toContain('what is written into it is overwritten');
  });

  it('changes both with every version, and posts nothing new', async () => {
    await publishes('ops');
    const { ts } = theOnly(await pinnedIn('ops'));
    await changes();
    const shown = theOnly(await pinnedIn('ops'));
    expect(shown.ts).toBe(ts);
    expect(wordsOf(shown)).toContain('*Urgent* → <#C0LAUNCH>');
    expect(wordsOf(shown)).toContain('ops is asleep');
    expect(canvasOf('ops')?.markdown).toContain('- **Urgent** → ![](#C0LAUNCH)');
  });

  it('moves it when it is published elsewhere', async () => {
    await publishes('ops');
    await publishes('launch');
    expect(await pinnedIn('ops')).toEqual([]);
    expect(canvasOf('ops')?.markdown).toContain('The charter does not stand here any more.');
    expect(await pinnedIn('launch')).toHaveLength(1);
    await changes();
    expect(canvasOf('ops')?.markdown).toContain('The charter does not stand here any more.');
  });

  it('posts it once, however often it is said', async () => {
    await publishes('ops');
    await publishes('ops');
    expect(await pinnedIn('ops')).toHaveLength(1);
  });

  it('takes it down again', async () => {
    const said = await publishes('ops');
    if (!said) throw new Error('Nothing was said.');
    await as('noa').clicks(said, 'charter.take_down');
    await world.settle();
    expect(await pinnedIn('ops')).toEqual([]);
    expect(canvasOf('ops')?.markdown).toContain('The charter does not stand here any more.');
    await changes();
    expect(await pinnedIn('ops')).toEqual([]);
  });

  it('is back in the same canvas when it comes back to a channel', async () => {
    await publishes('ops');
    const canvas = canvasOf('ops')?.id;
    await publishes('launch');
    await minutesLater(1);
    await publishes('ops');
    expect(canvasOf('ops')).toMatchObject({ id: canvas });
    expect(canvasOf('ops')?.markdown).toContain('- **Urgent** → ![](#C0OPS)');
    expect(await pinnedIn('ops')).toHaveLength(1);
    expect(await pinnedIn('launch')).toEqual([]);
    await changes();
    expect(canvasOf('ops')?.markdown).toContain('![](#C0LAUNCH)');
  });

  it('leaves a canvas alone that people made after ours was refused', async () => {
    world.slack.setFaults([
      {
        kind: 'refused',
        method: 'conversations.canvases.create',
        error: 'team_tier_cannot_create_channel_canvases',
        times: 1,
      },
    ]);
    await publishes('ops');
    expect(canvasOf('ops')).toBeUndefined();
    world.slack.setFaults([]);
    const ops = conversation('ops');
    if (ops) ops.canvas = { id: 'F0THEIRS', title: 'Runbook', markdown: 'ours' };
    await changes();
    await minutesLater(1);
    await publishes('ops');
    expect(canvasOf('ops')?.markdown).toBe('ours');
  });

  it('makes another canvas when somebody deleted it', async () => {
    await publishes('ops');
    const ops = conversation('ops');
    if (ops) delete ops.canvas;
    await changes();
    expect(canvasOf('ops')?.markdown).toContain('![](#C0LAUNCH)');
  });

  it('leaves the canvas alone that a channel has already', async () => {
    const ops = conversation('ops');
    if (ops) ops.canvas = { id: 'F0THEIRS', title: 'Runbook', markdown: 'ours' };
    await publishes('ops');
    await changes();
    expect(canvasOf('ops')?.markdown).toBe('ours');
    expect(await pinnedIn('ops')).toHaveLength(1);
  });

  it('posts it anew when somebody deleted it', async () => {
    await publishes('ops');
    const posted = world.slack.world.state.messages.find(({ isPinned }) => isPinned);
    if (posted) world.slack.world.remove(posted);
    await changes();
    await minutesLater(1);
    expect(wordsOf(theOnly(await pinnedIn('ops')))).toContain('*Urgent* → <#C0LAUNCH>');
  });

  it('is for admins, where there is a charter and Daybreak is', async () => {
    expect(wordsOf(await publishes('ops', 'ana'))).toContain('Only admins');
    const forged = {
      as: as('ana').id,
      channel: as('ana').placeId('ops'),
      actionId: 'charter.take_down',
      value: '',
    };
    expect(await clickForged(world, forged)).toContain('Only admins');
    expect(wordsOf(await publishes('@daybreak'))).toContain('I am not in this channel.');
    expect(await world.db.selectFrom('charter_boards').selectAll().execute()).toEqual([]);
  });
});

describe('when the answer got lost, and it was published elsewhere meanwhile', () => {
  it('leaves nothing behind', async () => {
    world.slack.setFaults([{ kind: 'dropped', method: 'chat.postMessage', effect: 'after', times: 1 }]);
    await publishes('ops');
    await publishes('launch');
    for (let nth = 0; nth < 3; nth++) await minutesLater(1);
    const shown = (await as('ana').sees('ops')).filter(({ author, ephemeral }) => author.isBot && !ephemeral);
    expect(shown).toEqual([]);
    expect(await pinnedIn('launch')).toHaveLength(1);
  });

  it('says so in the canvas', async () => {
    world.slack.setFaults([
      { kind: 'dropped', method: 'conversations.canvases.create', effect: 'after', times: 1 },
    ]);
    await publishes('ops');
    await publishes('launch');
    for (let nth = 0; nth < 3; nth++) await minutesLater(1);
    expect(canvasOf('ops')?.markdown).toContain('The charter does not stand here any more.');
  });
});

describe('whatever Slack answers, there is one message and one canvas', () => {
  it.each(['chat.postMessage', 'pins.add', 'conversations.canvases.create'])(
    'when the answer to %s gets lost',
    async (method) => {
      world.slack.setFaults([{ kind: 'dropped', method, effect: 'after', times: 1 }]);
      await publishes('ops');
      for (let nth = 0; nth < 3; nth++) await minutesLater(1);
      expect(await pinnedIn('ops')).toHaveLength(1);
      expect(canvasOf('ops')?.markdown).toContain('Urgent');
      await changes();
      expect(canvasOf('ops')?.markdown).toContain('![](#C0LAUNCH)');
    },
  );
});
