import type { MovableClock } from '../../../platform/clock.js';
import type { Deed, DeedResult } from '../../contract.js';
import type { Backstage } from '../backstage.js';
import { click } from './click.js';
import { moveClock } from './clock.js';
import { runCommand } from './command.js';
import { close, submit } from './modal.js';
import { changeGroup, joinWorkspace } from './membership.js';
import { done, Impossible } from './outcome.js';
import {
  pauseNotifications,
  resumeNotifications,
  revokeGrant,
  setRole,
  setStatus,
  setLocale,
  setZone,
} from './profile.js';
import { edit, erase, read, say } from './say.js';
import { openDm, openHome, useGlobalShortcut, useMessageShortcut } from './shortcut.js';

/** Does what a visitor asks for, or says in a sentence why not. */
export async function doDeed(deed: Deed, backstage: Backstage, clock: MovableClock): Promise<DeedResult> {
  try {
    return await attempt(deed, backstage, clock);
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    return { ok: false, problem: error.message };
  }
}

function attempt(deed: Deed, backstage: Backstage, clock: MovableClock): DeedResult | Promise<DeedResult> {
  switch (deed.do) {
    case 'say':
      return say(deed, backstage);
    case 'edit':
      return edit(deed, backstage);
    case 'delete':
      return erase(deed, backstage);
    case 'read':
      return read(deed, backstage);
    case 'command':
      return runCommand(deed, backstage);
    case 'click':
      return click(deed, backstage);
    case 'submit':
      return submit(deed, backstage);
    case 'close':
      return close(deed, backstage);
    case 'message-shortcut':
      return useMessageShortcut(deed, backstage);
    case 'global-shortcut':
      return useGlobalShortcut(deed, backstage);
    case 'open-home':
      return openHome(deed, backstage);
    case 'open-dm':
      return openDm(deed, backstage);
    case 'set-zone':
      return setZone(deed, backstage);
    case 'set-locale':
      return setLocale(deed, backstage);
    case 'set-status':
      return setStatus(deed, backstage);
    case 'pause-notifications':
      return pauseNotifications(deed, backstage);
    case 'resume-notifications':
      return resumeNotifications(deed, backstage);
    case 'set-role':
      return setRole(deed, backstage);
    case 'join-workspace':
      return joinWorkspace(deed, backstage);
    case 'change-group':
      return changeGroup(deed, backstage);
    case 'revoke-grant':
      return revokeGrant(deed, backstage);
    case 'move-clock':
      return moveClock(deed, clock, backstage.world);
    case 'set-faults':
      backstage.faults.set(deed.faults);
      return done();
    case 'start-story':
    case 'step-story':
    case 'leave-story':
      throw new Impossible('Stories are played elsewhere.');
    default:
      return deed satisfies never;
  }
}
