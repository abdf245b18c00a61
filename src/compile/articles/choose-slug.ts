import { fileDigest } from '#src/content/ids/story-id.ts';
import { coverageForms } from '#src/url/coverage-files.ts';
import { feedForms, OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { OPENSEARCH_FILE } from '#src/url/opensearch.ts';

const SAFE = /^[a-z0-9][a-z0-9._-]{0,180}$/;
/** Windows keeps these names for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/** Names made of a digest: a file with such a name could share the address of another. */
const DIGEST = /^a-[0-9a-f]{16}$/;
/**
 * Our own files: a story's folder of this name would replace a file that hosts and the app expect.
 */
const OURS: ReadonlySet<string> = new Set([
  ...[
    'index.html',
    '404.html',
    'early.js',
    'robots.txt',
    'sitemap.xml',
    OPML_FILE,
    OPENSEARCH_FILE,
  ],
  ...[...feedForms, ...coverageForms].map(({ file }) => file),
]);

/**
 * The story's part of its address: the file's name without `.md` if that is plain on every system,
 * otherwise a name made of its digest, the same in every build. Two file names never give one slug.
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
