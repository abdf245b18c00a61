import type { Link } from '#src/content/bundle/bundle.ts';
import { parseAddress } from './parse-address.ts';

/**
 * Characters that `new URL` would silently remove, turn or encode; the author, or a reader, saw
 * another address.
 */
const repaired = /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Scheme, two slashes, and directly the host: a third slash would be skipped and the next word
 * taken for the host.
 */
const start = /^https?:\/\/[^/]/i;

/**
 * In the host part: user-info (also empty), an empty port, percent-encoding, and invisible letters.
 */
const disguised = /^https?:\/\/[^/?#]*(?:[@%\p{Default_Ignorable_Code_Point}]|:(?:[/?#]|$))/iu;

/** Browsers and servers open no longer address, and parsing a longer host can take seconds. */
export const MOST_ADDRESS = 4_096;

/**
 * The only place where a foreign text becomes a link. It must start with `http://` or `https://`,
 * parse without a base, name a host, and have no user name, password, control or blank. Otherwise
 * undefined; then it is shown as text. `href` is the parsed address, and `host` is ASCII (`xn--…`),
 * so look-alikes are visible.
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
 * The address of a picture, always on https: an http picture on an https page is broken or sent in
 * clear.
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

/** The player of a YouTube video, at the host that sets no cookie before playing. */
export function youtubeEmbed(id: string): string {
  return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}`;
}

/** The player for opening by a click only: it plays at once. */
export function youtubePlayer(id: string): string {
  return `${youtubeEmbed(id)}?autoplay=1`;
}
