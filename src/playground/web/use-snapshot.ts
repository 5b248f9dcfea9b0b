import type { Snapshot } from '../contract.js';
import { askSnapshot, watchChanges } from './api.js';
import type { Place } from './place.js';
import { useEffect, useRef, useState } from './preact.js';

/** Clocks on the page move on by themselves, so it looks again now and then. */
const REFRESH_MS = 20_000;

interface Live {
  snapshot: Snapshot | null;
  /** Why there is none. */
  problem: string | null;
  isLinked: boolean;
  refresh(): void;
}

/** The workspace as seen from `place`, kept up to date. */
export function useSnapshot(place: Place): Live {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isLinked, setLinked] = useState(true);
  const asked = useRef(0);
  const awaited = useRef(0);
  const isOutdated = useRef(false);
  const { as, conversation, thread } = place;

  const refresh = (): void => {
    const question = ++asked.current;
    awaited.current++;
    void askSnapshot(place)
      .then(
        (answer) => {
          // A slow answer to an older question would turn the page back.
          if (question !== asked.current) return;
          setSnapshot(answer);
          setProblem(null);
        },
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => {
        awaited.current--;
        if (awaited.current > 0 || !isOutdated.current) return;
        isOutdated.current = false;
        latest.current();
      });
  };
  const latest = useRef(refresh);
  latest.current = refresh;
  /** Changes come in bursts; one question at a time answers them all. */
  const changed = (): void => {
    if (awaited.current > 0) isOutdated.current = true;
    else latest.current();
  };

  useEffect(refresh, [as, conversation, thread]);
  useEffect(() => {
    const timer = setInterval(() => latest.current(), REFRESH_MS);
    const stop = watchChanges(changed, setLinked);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return { snapshot, problem, isLinked, refresh };
}
