import type { Link } from '#src/content/bundle/bundle.ts';
import { parseAddress } from './parse-address.ts';

/**
 * What `new URL` would take away, turn round or encode in silence; its author, or who reads it, saw
 * something else.
 */
const repaired = /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Scheme, two slashes, and a host at once: a third slash would be skipped and the next word taken
 * for the host.
 */
const start = /^https?:\/\/[^/]/i;

/**
 * In the part that names the host: user-info (an empty one too), an empty port, percent-encoding,
 * and letters that leave no trace.
 */
const disguised = /^https?:\/\/[^/?#]*(?:[@%\p{Default_Ignorable_Code_Point}]|:(?:[/?#]|$))/iu;

/** Browsers and servers open no longer address, and to parse a longer host can take seconds. */
export const MOST_ADDRESS = 4_096;

/**
 * The one place where a foreign text becomes a link. It does only if it starts with `http://` or
 * `https://`, parses without a base, names a host, and carries no user name, password, control or
 * blank. Returns undefined for anything else, which is then shown as text. The emitted `href` is
 * the parsed one, and `host` is ASCII (`xn--…`), so look-alikes show.
 */
export function safeLink(text: string): Link | undefined {
  if (
    text.length > MOST_ADDRESS ||
    !start.test(text) ||
    repaired.test(text) ||
    disguised.test(text)
  )
    return undefined;
  const parsed = parseAddress(text);
  if (!parsed) return undefined;
  const { protocol, hostname, username, password, href, host } = parsed;
  if (
    (protocol !== 'http:' && protocol !== 'https:') ||
    hostname === '' ||
    username !== '' ||
    password !== ''
  )
    return undefined;
  return { href, host };
}

/**
 * The address of a picture, on https whatever the file says: an http picture on an https page is
 * broken or sent in clear.
 */
export function safeImage(text: string): string | undefined {
  return safeLink(text)?.href.replace(/^http:/, 'https:');
}

/**
 * A copy of the page at `href` in the Internet Archive, the one nearest to `time` (ISO 8601, UTC).
 */
export function archivedCopy(href: string, time: string): Link {
  const stamp = time.replace(/\D/g, '').slice(0, 14);
  return { href: `https://web.archive.org/web/${stamp}/${href}`, host: 'web.archive.org' };
}

/** The player of a YouTube video, at the host that sets no cookie before play. */
export function youtubeEmbed(id: string): string {
  return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}`;
}

/** The player as it is opened by a click, and only then: it plays at once. */
export function youtubePlayer(id: string): string {
  return `${youtubeEmbed(id)}?autoplay=1`;
}
