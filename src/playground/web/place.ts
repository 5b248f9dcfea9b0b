/** Where the visitor is. It lives in the address, so that a reload or a link keeps it. */
export interface Place {
  panel: 'welcome' | 'chat' | 'home';
  /** Empty until the first snapshot tells who there is. */
  as: string;
  conversation: string | null;
  /** ts of the thread's first message. */
  thread: string | null;
  isInspecting: boolean;
}

const isPanel = (name: string): name is Place['panel'] => ['welcome', 'chat', 'home'].includes(name);

export function readPlace(hash: string): Place {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const asked = new URLSearchParams(query);
  return {
    panel: isPanel(name) ? name : 'welcome',
    as: asked.get('as') ?? '',
    conversation: asked.get('in'),
    thread: asked.get('thread'),
    isInspecting: asked.has('inspector'),
  };
}

export function placeHash({ panel, as, conversation, thread, isInspecting }: Place): string {
  const query = new URLSearchParams({
    ...(as ? { as } : {}),
    ...(conversation ? { in: conversation } : {}),
    ...(conversation && thread ? { thread } : {}),
    ...(isInspecting ? { inspector: 'open' } : {}),
  }).toString();
  return `#${panel}${query ? `?${query}` : ''}`;
}

/** The place after `change`: another conversation leaves the thread, and being in one means looking at it. */
export function moved(place: Place, change: Partial<Place>): Place {
  const leaves = change.conversation !== undefined && change.conversation !== place.conversation;
  const panel = change.conversation || change.thread ? 'chat' : place.panel;
  return { ...place, panel, ...(leaves ? { thread: null } : {}), ...change };
}
