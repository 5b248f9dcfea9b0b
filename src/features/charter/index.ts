import type { Feature } from '../../platform/feature.js';
import { begin, charterCommand, showHistory, submitBegin } from './charter.handlers.js';
import { eraseCharters } from './charter.store.js';

export { mistakeText, type Mistake, readCharter } from './charter.reading.js';
export { placeText } from './charter.rules.js';
export { readyCharter, sharedBasis } from './ready.js';
export { recogniserFor } from './recognising/recognise.js';

/** What kind of message belongs where, as the team wrote it down. */
export const charter: Feature = {
  name: 'charter',
  commands: [charterCommand],
  actions: [begin, showHistory],
  submissions: [submitBegin],
  erase: eraseCharters,
};
