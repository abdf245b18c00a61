import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { importedFeedsSchema } from '#src/content/feeds/imported-feed.ts';
import { openBundle, temporaryFolder } from './workspace.ts';

/** Slugs of the stories in tests/fixtures/imported/. */
export const bridge = '2026-11-26-severn-bridge-closed-after-storm-isolde-snaps-a-cable';
export const harbour = '2026-11-26-harbour-board-of-clevedon-names-ada-penhale-chief';
export const quay = '2026-11-25-jadeed-fi-al-marfa';
export const dropped = '2026-10-01-ferry-fares-rise';

/** When its bundle is built: half an hour after its feeds were read. */
const IMPORTED_NOW = new Date('2026-11-26T16:00:00Z');

/** A copy of the fixture, as an import left it, that a test may change. */
export async function importedData(): Promise<string> {
  const data = join(await temporaryFolder(), 'news');
  await cp(join(import.meta.dirname, '../fixtures/imported'), data, { recursive: true });
  return data;
}

/** Its bundle, with what the build said. */
export async function importedBundle(data?: string) {
  const out = join(await temporaryFolder(), 'bundle');
  const result = await compile({
    data: data ?? (await importedData()),
    out,
    now: IMPORTED_NOW,
    history: 'read',
  });
  const bundle = openBundle(out);
  const feeds = async () => {
    const { feeds: file = '' } = (await bundle.manifest()).files;
    const text = file === '' ? undefined : await readFile(join(out, file), 'utf8');
    return text === undefined ? undefined : importedFeedsSchema.parse(JSON.parse(text)).feeds;
  };
  return { ...result, ...bundle, feeds };
}
