import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/**
 * What a failed call to Slack means for what it carried.
 * `rate-limited`: not sent, come back later. `refused`: not sent, and never will be. `not-reached`: not sent.
 * `unclear`: it may have arrived.
 */
export type SendFailure =
  | { kind: 'rate-limited'; retryAfterMs: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'not-reached'; reason: string }
  | { kind: 'unclear'; reason: string };

/** A rate limit, told in a 200 and without saying for how long. */
const RATE_ERRORS = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
const USUAL_RETRY_MS = 30_000;
/** Slack's own trouble, told in a 200; or somebody else who is at it. */
const UNCLEAR_ERRORS = new Set([
  'canvas_editing_locked',
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
]);
/** The installation is at fault, not the message: it waits until that is mended. */
const INSTALLATION_ERRORS = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'org_login_required',
  'team_access_not_granted',
  'team_added_to_org',
  'not_authed',
  'token_expired',
  'token_revoked',
]);
/** The connection was never made. */
const NOT_REACHED_CODES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Slack's own name for what was wrong, such as `user_not_found`; undefined when Slack did not say. */
export const slackErrorOf = (error: unknown): string | undefined =>
  error instanceof WebAPIPlatformError ? error.data.error : undefined;

export function readSendFailure(error: unknown): SendFailure {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'rate-limited', retryAfterMs: error.retryAfter * 1_000 };
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    if (RATE_ERRORS.has(reason)) return { kind: 'rate-limited', retryAfterMs: USUAL_RETRY_MS };
    if (INSTALLATION_ERRORS.has(reason)) return { kind: 'not-reached', reason };
    return UNCLEAR_ERRORS.has(reason) ? { kind: 'unclear', reason } : { kind: 'refused', reason };
  }
  if (error instanceof WebAPIHTTPError) return { kind: 'unclear', reason: `http_${error.statusCode}` };
  const code = error instanceof WebAPIRequestError ? codeWithin(error) : undefined;
  if (code && NOT_REACHED_CODES.has(code)) return { kind: 'not-reached', reason: code };
  return { kind: 'unclear', reason: code ?? 'no_answer' };
}

/** Node hangs the system's error code on the innermost cause. */
function codeWithin(error: unknown): string | undefined {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
    if ('code' in inner && typeof inner.code === 'string' && NOT_REACHED_CODES.has(inner.code))
      return inner.code;
    inner = inner.cause;
  }
  return undefined;
}
