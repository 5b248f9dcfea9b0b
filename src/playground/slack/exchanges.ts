import type { Clock } from '../../platform/clock.js';
import type { Exchange } from '../contract.js';

const KEPT = 300;
const WARNINGS_KEPT = 50;

/** The inspector's memory: what went over the wire, and what a visitor should know about it. */
export class Exchanges {
  readonly #kept: Exchange[] = [];
  #recorded = 0;
  readonly warnings: string[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly changed: () => void,
  ) {}

  record(exchange: Omit<Exchange, 'id' | 'at'>): void {
    this.#recorded += 1;
    this.#kept.push({ ...exchange, id: this.#recorded, at: this.clock.now().toISOString() });
    if (this.#kept.length > KEPT) this.#kept.shift();
    this.changed();
  }

  /** How many there have been, those forgotten included. */
  get count(): number {
    return this.#recorded;
  }

  /** Newest first. */
  latest(count: number): Exchange[] {
    return this.#kept.slice(-count).reverse();
  }

  /** Web API calls, oldest first. */
  calls(method?: string): Exchange[] {
    return this.#kept.filter(
      ({ direction, name }) => direction === 'from-bot' && (method === undefined || name === method),
    );
  }

  warn(sentence: string): void {
    this.warnings.unshift(sentence);
    this.warnings.length = Math.min(this.warnings.length, WARNINGS_KEPT);
    this.changed();
  }
}

const SECRETS = new Set(['token', 'access_token', 'client_secret', 'code']);

/** `payload` without what a reader of the inspector must not learn. */
export function withoutSecrets(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload)
      .filter(([key]) => !SECRETS.has(key))
      .map(([key, value]) => [key, key === 'authed_user' ? withoutSecretsInside(value) : value]),
  );
}

const withoutSecretsInside = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? withoutSecrets({ ...value }) : value;
