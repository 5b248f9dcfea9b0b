/** Seconds to add to UTC to get what a wall clock in `zone` shows at `now`. */
export function wallClockOffsetSeconds(zone: string, now: Date): number {
  const shown = partOf('longOffset', zone, now);
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(shown) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** e.g. `Central European Standard Time`. */
export const zoneLabel = (zone: string, now: Date): string => partOf('long', zone, now);

/** e.g. `Tue 23:40`. */
export function shownOnTheWall(zone: string, now: Date): string {
  const format = {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const parts = new Intl.DateTimeFormat('en-GB', format).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('hour')}:${part('minute')}`;
}

function partOf(timeZoneName: 'long' | 'longOffset', timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** Whether this names an IANA zone. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
