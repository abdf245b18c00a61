import { isWhole } from './articles/article.ts';
import type { ArticleCache } from './cache/article-cache.ts';
import { openCache } from './cache/open-cache.ts';
import type { CompileOptions } from './compile-options.ts';
import { foldArticles } from './coverage/fold-articles.ts';
import { droppedOf, resolveCoverage } from './coverage/resolve-coverage.ts';
import { joinEvents } from './events/join-events.ts';
import { readData } from './read-data.ts';
import { readTexts } from './reports/read-texts.ts';
import { checkClock } from './site/check-clock.ts';
import { createClock } from './site/clock.ts';
import { accountVerdicts, type ByRule } from './verdicts/account-verdicts.ts';

type Finding = {
  readonly cache: CompileOptions['cache'] | undefined;
  readonly cacheFolder: string | undefined;
  readonly data: string;
  readonly preview: boolean;
  /** Milliseconds. */
  readonly now: number;
  /** Who said what time it is. */
  readonly saidBy: Parameters<typeof checkClock>[2]['saidBy'];
  readonly onFile: (done: number, total: number) => void;
};

/**
 * Reads a data folder and makes stories of its articles: `drafts`, newest first, and what is folded
 * under them. The texts as numbers, a quarter of the memory of a large archive, are gone when it
 * resolves. Rejects with a CompileError if the clock cannot be right.
 */
export async function draftStories({ cacheFolder, ...finding }: Finding) {
  const { data, preview, now, saidBy, onFile } = finding;
  const kept = cacheFolder === undefined ? undefined : openCache(cacheFolder, data);
  const cache: ArticleCache | undefined = finding.cache ?? kept?.cache;
  const read = await readData(data, { cache, preview, now, onFile });
  const { archive, site, verdicts } = read;
  const clock = createClock(archive.published, now, site.timeZone);
  checkClock(archive.published, clock, { now, saidBy });
  const texts = readTexts(archive.published, cache?.texts);
  kept?.keep();
  const shown = resolveCoverage({ ...archive, leads: archive.published }, clock, texts, verdicts);
  const folds = foldArticles(archive.unpublished, shown);
  const folded = new Set(folds.map(({ article }) => article));
  const hidden = archive.unpublished.filter((article) => !folded.has(article));
  const leads = [...archive.published, ...hidden.filter(isWhole)];
  const drafts = joinEvents(
    preview ? resolveCoverage({ ...archive, leads }, clock, texts, verdicts) : shown,
    texts,
    verdicts,
  );
  const byRule: ByRule = (isMeant) =>
    resolveCoverage({ ...archive, leads: leads.filter(isMeant) }, clock, texts);
  return {
    ...{ read, drafts, folds, hidden },
    dropped: droppedOf(shown),
    judged: accountVerdicts(read.judgements, drafts, byRule),
    known: { parts: cache?.parts, packs: cache?.packs },
  };
}
