import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LostPicture, WantedPicture } from '#src/compile/pictures/kept-pictures.ts';
import { keepPictures, type PictureKeeping } from '#src/pictures/keep-pictures.ts';
import type { PictureHost } from './picture-host.ts';
import { temporaryFolder } from './workspace.ts';

/** A wanted picture of a story. */
export const story = (url: string): WantedPicture => ({ url, use: 'story' });

/** A site that is built again and again with one cache. */
export async function openKeptSite(host: PictureHost) {
  const folder = await temporaryFolder();
  const cache = join(folder, 'cache');
  let builds = 0;
  const build = async (wanted: readonly WantedPicture[], over: Partial<PictureKeeping> = {}) => {
    builds += 1;
    const target = join(folder, `site-${builds}`);
    host.asked.length = 0;
    const steps: number[] = [];
    const keep = keepPictures({ target, cache, fetch: host.fetch, ...over });
    const kept = await keep(wanted, { onProgress: ({ done }) => void steps.push(done) });
    const files = new Map<string, string>();
    for (const name of await readdir(target))
      files.set(name, await readFile(join(target, name), 'base64'));
    expect(steps.at(-1)).toBe(wanted.length);
    return { kept, files, asked: [...host.asked], lost: kept.lost.map(brief) };
  };
  return { cache, build };
}

const brief = ({ url, why, isWaiting }: LostPicture) => ({ url, why, isWaiting });
