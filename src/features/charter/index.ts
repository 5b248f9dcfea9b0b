import type { Deps } from '../../platform/deps.js';
import type { Feature } from '../../platform/feature.js';
import { bringUnanswered, tellWhenExpected } from './answering/answer.effects.js';
import { answered } from './answering/answer.handlers.js';
import { forgetQuestions } from './answering/answer.store.js';
import { begin, submitBegin } from './beginning/begin.handlers.js';
import { emptyCanvas, pinBoard, showBoard, showCanvas, unpostBoard } from './board/board.effects.js';
import { takeDown } from './board/board.handlers.js';
import { offerWayOut, postSummary, returnSummary, suggestCall } from './circling/circle.effects.js';
import { call, goOn, submitSummary, sumUp } from './circling/circle.handlers.js';
import { REMEMBERED_MS } from './circling/circle.rules.js';
import { forgetCircles, forgetReplies } from './circling/circle.store.js';
import { charterCommand, charterHome, showCharter, showHistory } from './charter.handlers.js';
import { eraseCharters } from './charter.store.js';
import {
  leaveStub,
  moveMessage,
  removeOriginal,
  takeCopyBack,
  takeStubBack,
  tellOfMove,
} from './moving/move.effects.js';
import { move, undo } from './moving/move.handlers.js';
import { askAuthor, tellOfOthersMove } from './moving/shortcut.effects.js';
import { moveShortcut, submitMove } from './moving/shortcut.handlers.js';
import { createOutside, tellOfLock, tellOfOutside } from './outside/outside.effects.js';
import { prepare, submitPrepared } from './outside/outside.handlers.js';
import { forgetDrafts } from './outside/outside.store.js';
import { askAboutProposal, tellOfDecision } from './proposing/propose.effects.js';
import { approve, decline, pickKind, propose, submitProposal } from './proposing/propose.handlers.js';
import { reportFirstWeek } from './suggesting/report.effects.js';
import { showSuggestion } from './suggesting/suggest.effects.js';
import {
  leave,
  offForMe,
  offHere,
  onForMe,
  onHere,
  setMode,
  unlearn,
  wrong,
} from './suggesting/suggest.handlers.js';
import { tellChannel, welcome } from './telling/tell.effects.js';
import { forgetSuggestions } from './suggesting/suggest.store.js';

export { mistakeText, type Mistake, readCharter } from './charter.reading.js';
export { placeText } from './charter.rules.js';
export { findCurrent } from './charter.store.js';
export { readyCharter, sharedBasis } from './ready.js';
export { kindOf } from './at-the-door.js';
export { quietHoursRules } from './standing.js';
export { putInForce, welcomeTo } from './telling/tell.effects.js';
export { expectAnswer } from './answering/answering.js';
export { heedReply } from './circling/circling.js';
export { suggestPlace } from './suggesting/suggesting.js';
export { recogniserFor } from './recognising/recognise.js';

/** What kind of message belongs where, as the team wrote it down. */
export const charter: Feature = {
  name: 'charter',
  commands: [charterCommand],
  actions: [
    begin,
    showCharter,
    showHistory,
    propose,
    approve,
    decline,
    leave,
    wrong,
    offForMe,
    onForMe,
    offHere,
    onHere,
    ...setMode,
    move,
    undo,
    prepare,
    takeDown,
    unlearn,
    answered,
    sumUp,
    call,
    goOn,
  ],
  shortcuts: [moveShortcut],
  submissions: [submitBegin, pickKind, submitProposal, submitMove, submitPrepared, submitSummary],
  effects: [
    welcome,
    tellChannel,
    askAboutProposal,
    tellOfDecision,
    showSuggestion,
    reportFirstWeek,
    moveMessage,
    leaveStub,
    tellOfMove,
    removeOriginal,
    takeCopyBack,
    takeStubBack,
    askAuthor,
    tellOfOthersMove,
    createOutside,
    tellOfOutside,
    tellOfLock,
    showBoard,
    pinBoard,
    showCanvas,
    unpostBoard,
    emptyCanvas,
    tellWhenExpected,
    bringUnanswered,
    offerWayOut,
    postSummary,
    returnSummary,
    suggestCall,
  ],
  homeBlocks: charterHome,
  erase: eraseCharters,
};

const KEPT_MS = 30 * 86_400_000;

/** Forgets where messages of a month ago belonged, what was prepared of them, and what was asked; and who wrote in threads. */
export async function forgetOldSuggestions({ db, clock }: Deps): Promise<void> {
  const now = clock.now().getTime();
  const before = new Date(now - KEPT_MS);
  await forgetSuggestions(db, before);
  await forgetDrafts(db, before);
  await forgetQuestions(db, before);
  await forgetCircles(db, before);
  await forgetReplies(db, new Date(now - REMEMBERED_MS));
}
