import type { Link } from '#src/content/bundle.ts';

/** Text that `new URL` would repair in silence (blanks, controls, backslashes) is not what its author saw. */
const REPAIRED = /[\s\\\p{Cc}\p{Cf}]/u;

/**
 * The one place where a foreign text becomes a link. It does only if it starts with `http://` or `https://`, parses without
 * a base, names a host, and carries no user name, password, control or blank. Returns undefined for anything else, which
 * is then shown as text. The emitted `href` is the parsed one, and `host` is ASCII (`xn--…`), so look-alikes show.
 */
export function safeLink(text: string): Link | undefined {
  if (!/^https?:\/\//i.test(text) || REPAIRED.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.hostname === '' || url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(text)) return undefined;
  return { href: url.href, host: url.host };
}

/** The address of a picture, on https whatever the file says: an http picture on an https page is broken or sent in clear. */
export function safeImage(text: string): string | undefined {
  const link = safeLink(text);
  return link && URL.canParse(link.href) ? link.href.replace(/^http:/, 'https:') : undefined;
}

/** A copy of the page at `href` in the Internet Archive, the one nearest to `time` (ISO 8601, UTC). */
export function archivedCopy(href: string, time: string): Link {
  const stamp = time.replace(/\D/g, '').slice(0, 14);
  return { href: `https://web.archive.org/web/${stamp}/${href}`, host: 'web.archive.org' };
}

/** The player of a YouTube video, opened only after a click; the host that sets no cookie before play. */
export function youtubePlayer(id: string): string {
  return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1`;
}
