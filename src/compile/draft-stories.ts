import { isWhole } from './articles/article.ts';
import { foldArticles } from './coverage/fold-articles.ts';
import { droppedOf, resolveCoverage } from './coverage/resolve-coverage.ts';
import { joinEvents } from './events/join-events.ts';
import { type OpenedArchive, type ReadingArchive, readArchive } from './read-archive.ts';
import { readTexts } from './reports/read-texts.ts';
import { accountVerdicts, type ByRule } from './verdicts/account-verdicts.ts';

/**
 * Reads an archive and makes stories of it. The cache, which holds the texts, is gone when it
 * resolves. Rejects with a CompileError if the clock cannot be right.
 */
export const readStories = async (reading: ReadingArchive) =>
  draftStories(await readArchive(reading));

/**
 * Makes stories of the articles of an archive: `drafts`, newest first, and what is folded under
 * them. The texts as numbers, a quarter of the memory of a large archive, are gone when it returns.
 */
export function draftStories({ read, clock, cache, preview, keep }: OpenedArchive) {
  const { archive, verdicts } = read;
  const texts = readTexts(archive.published, cache?.texts);
  keep();
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
