import { fileDigest } from '#src/content/bundle/story-id.ts';
import { coverageForms } from '#src/url/coverage-files.ts';
import { feedForms, OPML_FILE } from '#src/url/feeds/feed-files.ts';

const SAFE = /^[a-z0-9][a-z0-9._-]{0,180}$/;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/**
 * Names made of a digest: a file that has such a name by itself would share the address of another.
 */
const DIGEST = /^a-[0-9a-f]{16}$/;
/**
 * Files of ours. A story's folder of that name would stand where hosts and the app look for the
 * file.
 */
const OURS: ReadonlySet<string> = new Set([
  ...['index.html', '404.html', 'early.js', 'robots.txt', 'sitemap.xml', OPML_FILE],
  ...[...feedForms, ...coverageForms].map(({ file }) => file),
]);

/**
 * The story's part of its address: the file's name without `.md` where that is plain on every
 * system and in every address, and otherwise a name made of its digest, the same in every build.
 * Two files of different names never have the same one.
 */
export function chooseSlug(name: string): string {
  const stem = name.replace(/\.md$/i, '');
  return isPlain(stem) ? stem : `a-${fileDigest(name)}`;
}

const isPlain = (stem: string): boolean =>
  SAFE.test(stem) &&
  !stem.includes('..') &&
  !stem.endsWith('.') &&
  !DEVICE.test(stem) &&
  !DIGEST.test(stem) &&
  !OURS.has(stem);
