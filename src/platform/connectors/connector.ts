/** What somebody prepared for a place outside of Slack. */
export interface Prepared {
  /** The same for every attempt: a UUID. */
  id: string;
  title: string;
  body: string;
  /** Where it comes from: the address of a message. */
  link: string | null;
  /** Where in that place: a team's key in Linear, a data source's id in Notion. */
  into: string | null;
  /** When it was first attempted. */
  since: Date;
}

export interface Created {
  /** Where to read it; null when the place does not say. */
  url: string | null;
}

/**
 * A place outside of Slack where a task or a page can be created.
 * @throws ConnectorFailure, from both.
 */
export interface Connector {
  create(prepared: Prepared): Promise<Created>;
  /** What an earlier attempt made whose answer got lost; null when there is nothing, or no way to look. */
  find(prepared: Prepared): Promise<Created | null>;
}

export const CONNECTORS = ['linear', 'notion', 'webhook'] as const;
export type ConnectorName = (typeof CONNECTORS)[number];
/** Those that were set up. */
export type Connectors = ReadonlyMap<ConnectorName, Connector>;

/**
 * `credentials`: it does not let us in. `refused`: it does not take this, and never will.
 * `later`: it may take it later; what was sent may have arrived.
 */
export type FailureKind = 'credentials' | 'refused' | 'later';

/** Says what failed, and nothing of what was sent. */
export class ConnectorFailure extends Error {
  override readonly name = 'ConnectorFailure';
  constructor(
    readonly kind: FailureKind,
    /** In the other side's terms, such as `rate_limited` or `HTTP 500`. */
    readonly reason: string,
  ) {
    super(`${kind}: ${reason}`);
  }
}

/** By the status of an answer over HTTP. */
export function failureOf(status: number): ConnectorFailure {
  const reason = `HTTP ${status}`;
  if (status === 401 || status === 403) return new ConnectorFailure('credentials', reason);
  const mayWork = status === 408 || status === 429 || status >= 500;
  return new ConnectorFailure(mayWork ? 'later' : 'refused', reason);
}

/** What is created, with where it came from below it. */
export const bodyWithLink = ({ body, link }: Prepared): string => [body, link].filter(Boolean).join('\n\n');
