const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A longer pause is a mistake, or a state that should be seen and said again the next day. */
const MOST_PAUSE_MS = 24 * HOUR_MS;

/**
 * When a server that answered 429 or 503 may be asked again, in milliseconds since 1970, by its
 * header `Retry-After`: seconds or an HTTP date (RFC 9110, 10.2.3). Never before `now` or more
 * than a day after it. An hour after it, if the header is missing or unreadable.
 */
export function retryTime(header: string | undefined, now: number): number {
  const time = parse(header?.trim() ?? '', now);
  return Number.isNaN(time) ? now + HOUR_MS : Math.min(Math.max(time, now), now + MOST_PAUSE_MS);
}

function parse(text: string, now: number): number {
  if (/^\d+$/.test(text)) return now + Number(text) * 1_000;
  // The oldest form of HTTP dates (asctime) names no zone, and is GMT too.
  return Date.parse(/(GMT|UTC|[+-]\d{4})$/.test(text) ? text : `${text} GMT`);
}
