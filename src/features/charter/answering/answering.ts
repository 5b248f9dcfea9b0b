import type { Mentions } from '../../../domain/mentions.js';
import type { Person } from '../../../domain/person.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import { findReadable } from '../standing.js';
import { modeFor } from '../suggesting/suggest.rules.js';
import { findModes, lockAuthor } from '../suggesting/suggest.store.js';
import type { Sorted } from '../suggesting/suggesting.js';
import { bringUnanswered, tellWhenExpected } from './answer.effects.js';
import { answerTimeFor, TOLD_APART_MS, whoCanAnswer } from './answer.rules.js';
import { recordQuestion, wasTold } from './answer.store.js';

interface Asked extends Sorted {
  mentions: Mentions;
}

/**
 * Starts the clock of a message that somebody waits for an answer to, where the charter says how fast one is expected.
 * Its author hears when, unless they hear something else about it. Harmless when repeated. Answers what is to leave, if anything.
 */
export async function expectAnswer(
  message: Asked,
  { mayTell }: { mayTell: boolean },
  deps: Deps,
): Promise<string | null> {
  const { workspace, channel, ts, author, kind } = message;
  const { db, clock } = deps;
  const standing = await findReadable(workspace, deps);
  const within = standing && answerTimeFor(standing, kind, channel);
  if (!within) return null;
  const modes = await findModes(db, workspace);
  const { workspace: mode, offChannels, offPeople } = modes;
  const { isExternal, isBot } = await deps.directory.person(workspace, author);
  if (mode === 'off' || offChannels.has(channel) || isExternal || isBot) return null;
  const now = clock.now();
  const asked = (await whoIsAsked(message, deps)).filter(({ id }) => !offPeople.has(id));
  const people = whoCanAnswer(asked, { author, ts, within, now });
  const [first] = people;
  if (!first) return null;
  return db.transaction().execute(async (trx) => {
    await lockAuthor(trx, { workspace, author });
    const isTold =
      mayTell &&
      modeFor(modes, { channel, author }) === 'suggest' &&
      !(await wasTold(trx, { workspace, author }, new Date(now.getTime() - TOLD_APART_MS)));
    const question = {
      ...{ workspace, author, channel, messageTs: ts, kind, isTold, createdAt: now },
      expectedBy: first.overAt,
      state: mode === 'watch' ? ('watched' as const) : ('open' as const),
    };
    const id = await recordQuestion(trx, question, people);
    if (!id || mode === 'watch') return null;
    for (const { person, morningAt } of people)
      await post(trx, bringUnanswered, {
        workspace,
        payload: { workspace, person, morning: morningAt.toISOString() },
        once: `unanswered ${person} ${morningAt.toISOString()}`,
        dueAt: morningAt,
        now,
      });
    if (!isTold) return null;
    const payload = { workspace, question: id };
    return post(trx, tellWhenExpected, { workspace, payload, once: `expected ${id}`, dueAt: now, now });
  });
}

/** Whoever it calls by name or group; where it calls nobody, whoever is there. */
async function whoIsAsked({ workspace, channel, mentions }: Asked, { directory }: Deps): Promise<Person[]> {
  const groups = await Promise.all(mentions.groups.map((group) => directory.group(workspace, group)));
  const named = [...new Set([...mentions.users, ...groups.flat()])];
  const members = await directory.members(channel);
  const called = members.filter((id) => named.includes(id));
  return directory.people(workspace, called.length > 0 ? called : members);
}
