import { sayIn } from '../../domain/copy/index.js';
import type { WorkspaceId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import { mistakeText, type Read, readCharter } from './charter.reading.js';
import { findCurrent, type Version } from './charter.store.js';
import type { Standing } from './charter.views.js';
import { sharedBasis } from './ready.js';
import { type Recogniser, recogniserFor } from './recognising/recognise.js';

/** A charter in force. */
export interface InForce extends Standing {
  version: Version;
  recognise: Recogniser;
}

interface Learned {
  read: Read;
  recognise: Recogniser | null;
}

/** Reading and learning takes a while, and what is written does not change: kept by its words, whoever wrote them. */
const learned = new Map<string, Learned>();
const MOST_KEPT = 200;

/** The charter of a workspace; null where there is none. @throws Refusal when it was written for another version of Daybreak. */
export async function findStanding(workspace: WorkspaceId, { db }: Deps): Promise<InForce | null> {
  const version = await findCurrent(db, workspace);
  if (!version) return null;
  const known = learned.get(version.yaml) ?? learnFrom(version.yaml);
  const { charter, mistakes } = known.read;
  if (!charter) {
    const [first] = mistakes;
    throw new Refusal('charter.unreadable', { text: first ? mistakeText(sayIn('en'), first) : '' });
  }
  known.recognise ??= recogniserFor(charter, sharedBasis());
  return { charter, channels: version.channels, version, recognise: known.recognise };
}

function learnFrom(yaml: string): Learned {
  const made: Learned = { read: readCharter(yaml), recognise: null };
  if (learned.size >= MOST_KEPT) learned.clear();
  learned.set(yaml, made);
  return made;
}
