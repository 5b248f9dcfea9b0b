const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The address when it may be a live link, else null. Relative ones would point into the playground itself. */
export function safeUrl(address: string): string | null {
  try {
    const url = new URL(address);
    return SAFE_SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
