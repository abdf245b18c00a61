import type { Story } from '#src/content/bundle/story-file.ts';
import { parseAddress } from '#src/url/parse-address.ts';
import { MOST_ADDRESS } from '#src/url/safe-link.ts';

const HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'www.youtube-nocookie.com',
  'youtube-nocookie.com',
]);
const ID = /^[\w-]{11}$/;

/**
 * The video of an article, as service and id, from the `src` of its third-party HTML or from its
 * address. The HTML itself is not used further.
 */
export function findVideo(
  html: string | null | undefined,
  address: string | null | undefined,
): Story['video'] {
  const src = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(html ?? '');
  const id = youtubeId(src?.[1] ?? src?.[2] ?? '') ?? youtubeId(address ?? '');
  return id === undefined ? undefined : { service: 'youtube', id };
}

function youtubeId(address: string): string | undefined {
  // Parsing a long host can take seconds.
  if (address.length > MOST_ADDRESS) return undefined;
  const decoded = address.trim().replace(/&amp;/gi, '&');
  const absolute = decoded.startsWith('//') ? `https:${decoded}` : decoded;
  const parsed = /^https?:\/\//i.test(absolute) ? parseAddress(absolute) : undefined;
  if (!parsed) return undefined;
  const { host, pathname, searchParams } = parsed;
  const [, first, second] = pathname.split('/');
  const isPlayer =
    HOSTS.has(host) &&
    (first === 'embed' || first === 'shorts' || first === 'live' || first === 'v');
  const inPath = isPlayer ? second : undefined;
  const inQuery = HOSTS.has(host) && first === 'watch' ? searchParams.get('v') : undefined;
  const id = host === 'youtu.be' ? first : (inPath ?? inQuery);
  return id && ID.test(id) ? id : undefined;
}
