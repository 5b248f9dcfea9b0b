import { randomBytes } from 'node:crypto';
import type { Clock } from '../../platform/clock.js';

const USES = 5;
const LIFETIME_MINUTES = 30;

/** Where an answer through a response_url goes. */
export interface ResponsePlace {
  conversation: string;
  person: string;
  threadTs: string | null;
  /** The message that was clicked, or what an earlier use of this url posted. */
  originalTs: string | null;
}

interface Given extends ResponsePlace {
  usesLeft: number;
  expiresAt: Date;
}

/** response_urls: five answers within thirty minutes of the playground's time. */
export class ResponseUrls {
  readonly #given = new Map<string, Given>();
  origin = '';

  constructor(private readonly clock: Clock) {}

  give(place: ResponsePlace): string {
    const id = randomBytes(16).toString('hex');
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME_MINUTES * 60_000);
    this.#given.set(id, { ...place, usesLeft: USES, expiresAt });
    return `${this.origin}/response/${id}`;
  }

  /** The place, or Slack's word for why there is none any more. */
  use(id: string): ResponsePlace | 'expired_url' | 'used_url' {
    const given = this.#given.get(id);
    if (!given || given.expiresAt <= this.clock.now()) return 'expired_url';
    if (given.usesLeft === 0) return 'used_url';
    given.usesLeft -= 1;
    return given;
  }
}
