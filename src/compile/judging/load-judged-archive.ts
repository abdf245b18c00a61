import { partitionArticles } from '../articles/partition-articles.ts';
import { readArticles } from '../articles/read-articles.ts';
import { openCache } from '../cache/open-cache.ts';
import type { Draft } from '../coverage/draft.ts';
import { resolveCoverage } from '../coverage/resolve-coverage.ts';
import { readTexts, type Texts } from '../reports/read-texts.ts';
import { createClock } from '../site/clock.ts';
import { readSite } from '../site/read-site.ts';
import { linkStories } from '../storylines/link-stories.ts';
import type { LinkedStories } from '../storylines/linked-stories.ts';

/** An archive by the rules alone, without a person's verdicts. */
export type RuledArchive = {
  readonly drafts: readonly Draft[];
  readonly texts: Texts;
  readonly linked: LinkedStories<Draft>;
  /** Files that the compiler refuses; they are in no pair. */
  readonly refused: number;
};

export type LoadOptions = {
  /** Milliseconds. */
  readonly now: number;
  readonly cacheFolder: string | undefined;
  readonly onFile: (done: number, total: number) => void;
};

/**
 * Reads the published stories of a data folder (a real path), with coverage and links by the rules.
 */
export async function loadArchive(
  data: string,
  { now, cacheFolder, onFile }: LoadOptions,
): Promise<RuledArchive> {
  const kept = cacheFolder === undefined ? undefined : openCache(cacheFolder, data);
  const archive = partitionArticles(
    (await readArticles(data, { cache: kept?.cache, onFile })).files,
  );
  const { site } = await readSite(data);
  const clock = createClock(archive.published, now, site.timeZone);
  const texts = readTexts(archive.published, kept?.cache.texts);
  kept?.keep();
  const drafts = resolveCoverage({ ...archive, leads: archive.published }, clock, texts);
  return { drafts, texts, linked: linkStories(drafts), refused: archive.refused.length };
}
