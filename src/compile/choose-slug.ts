import { fileDigest } from '#src/content/story-id.ts';

const SAFE = /^[a-z0-9][a-z0-9._-]{0,180}$/;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * The story's part of its address: the file's name without `.md` where that is plain on every system and in every address, and
 * otherwise a name made of its digest, the same in every build.
 */
export function chooseSlug(name: string): string {
  const stem = name.replace(/\.md$/i, '');
  const safe = SAFE.test(stem) && !stem.includes('..') && !stem.endsWith('.') && !DEVICE.test(stem);
  return safe ? stem : `a-${fileDigest(name)}`;
}
