/** A refusal in Slack's own words, e.g. `channel_not_found`. Answered with HTTP 200 and `ok: false`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly details: { needed?: string; provided?: string; messages?: string[] } = {},
  ) {
    super(code);
  }

  /** The body Slack answers. */
  get body(): Record<string, unknown> {
    const { messages, ...rest } = this.details;
    return { ok: false, error: this.code, ...rest, ...(messages ? { response_metadata: { messages } } : {}) };
  }
}
