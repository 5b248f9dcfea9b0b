import type { ModalView } from '@slack/types';
import { plain, section, small } from '../../../domain/blocks.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import type { WorkspaceDefaults } from '../../../domain/directory.js';
import { hoursText } from '../../../domain/hours.js';
import { type OffHours, type Person, shortName, whoIsOffHours } from '../../../domain/person.js';
import { dateText, slackDate } from '../../../domain/slack-date.js';
import type { StandingNorm } from './norm.rules.js';
import { type Absence, whyAway } from './nudge.rules.js';

const LISTED = 4;

interface Reasons {
  /** Whom the note was about; nobody for a crowd. */
  people: Person[];
  defaults: WorkspaceDefaults;
  norm: StandingNorm;
  /** Who asks. */
  reader: Person;
  /** When the note came. */
  at: Date;
}

/** "Why this?": the rule, where it was set, how to change it, and what is kept. */
export function whyModal(say: Say, reasons: Reasons): ModalView {
  const where = [...reasonsFor(say, reasons), normLine(say, reasons)].map((line) => `• ${line}`).join('\n');
  return {
    type: 'modal',
    title: plain(say.plain('nudge.why_title')),
    close: plain(say.plain('common.done_close')),
    blocks: [
      section(say('nudge.why_rule')),
      section(say('nudge.why_where', { reasons: markup(where) })),
      section(say('nudge.why_change')),
      small(say('nudge.why_stored')),
    ],
  };
}

function reasonsFor(say: Say, { people, defaults, at }: Reasons): string[] {
  if (people.length === 0) return [say('nudge.why_crowd')];
  const offHours = new Map(whoIsOffHours(people, at).map((one) => [one.person.id, one]));
  return people.slice(0, LISTED).map((person) => {
    const off = offHours.get(person.id);
    return off ? reasonFor(say, off, defaults, at) : say('nudge.why_at_work', { name: shortName(person) });
  });
}

function reasonFor(say: Say, offHours: OffHours, defaults: WorkspaceDefaults, at: Date): string {
  const { person, zone } = offHours;
  const name = shortName(person);
  const absence = whyAway(offHours, at);
  if (absence) return absenceLine(say, name, absence);
  const hours = hoursText(person.hours);
  const isDefault = hours === hoursText(defaults.hours);
  return say(isDefault ? 'nudge.why_hours_default' : 'nudge.why_hours_own', { name, hours, zone });
}

function absenceLine(say: Say, name: string, absence: Absence): string {
  switch (absence.kind) {
    case 'leave':
      return say('nudge.why_person_leave', { name });
    case 'day_off':
      return say('nudge.why_person_day_off', { name, day: absence.name });
    case 'quiet':
      return say(`nudge.why_person_${absence.why}`, { name });
    default:
      return absence satisfies never;
  }
}

function normLine(say: Say, { norm: { changed }, reader }: Reasons): string {
  if (!changed) return say('nudge.why_norm_default');
  const at = markup(slackDate(changed.at, dateText(changed.at, reader.zone, say.locale)));
  if (!changed.by) return say('nudge.why_norm_own', { at });
  return say('nudge.why_norm_set', { admin: markup(`<@${changed.by}>`), at });
}
