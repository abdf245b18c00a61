import { isWhole } from './articles/article.ts';
import { buildTime } from './command/build-time.ts';
import { findData } from './command/find-data.ts';
import { createHeapGuard, type HeapGuard } from './command/heap-guard.ts';
import { summarize } from './command/summarize.ts';
import type { CompileOptions, CompileResult } from './compile-options.ts';
import { foldArticles } from './coverage/fold-articles.ts';
import { countReports, listStories, type StoryWithList } from './coverage/story-with-list.ts';
import { openHistory } from './history/open-history.ts';
import { mergeTopics } from './names/merge-topics.ts';
import { KEPT_PICTURES, loadSharp } from './pictures/load-sharp.ts';
import { compareProblems, type Problem } from './problem.ts';
import { type OpenedArchive, readArchive } from './read-archive.ts';
import { warnOfFuture } from './site/clock.ts';

/** What `compile` takes, but for what is said of a bundle. */
export type CheckOptions = Pick<
  CompileOptions,
  'data' | 'unpublished' | 'now' | 'onProgress' | 'signal' | 'cache' | 'cacheFolder'
>;

/**
 * Checks a folder of articles: the problems and counts of a compilation that writes nothing. It
 * makes only what these depend on, so no texts are compared, and the code that makes a bundle is
 * not loaded. Rejects with a CompileError only for a fault of the command or the disk.
 */
export async function checkArchive(options: CheckOptions): Promise<CompileResult> {
  const heap = createHeapGuard();
  try {
    return await checkWhole(options, heap);
  } finally {
    heap.end();
  }
}

async function checkWhole(options: CheckOptions, heap: HeapGuard): Promise<CompileResult> {
  const started = performance.now();
  const { unpublished: preview = false } = options;
  const data = await findData(options.data);
  const { now, saidBy } = buildTime(options.now);
  const found = openHistory(data);
  const opened = await readArchive({
    ...{ cache: options.cache, cacheFolder: options.cacheFolder, data, preview, now, saidBy },
    onFile: (done, total) => {
      heap.expect(total);
      options.signal?.throwIfAborted();
      options.onProgress?.({ done, total, step: 'reading articles' });
    },
  });
  const { read, clock } = opened;
  const { archive, site } = read;
  if (site.pictures === 'keep') await loadSharp(KEPT_PICTURES);
  const judged = await keepAndJudge(opened);

  const shown = listStories({ ...archive, leads: archive.published }, clock);
  const folded = new Set(foldArticles(archive.unpublished, shown).map(({ article }) => article));
  const hidden = archive.unpublished.filter((article) => !folded.has(article));
  const leads = [...archive.published, ...hidden.filter(isWhole)];
  const stories = preview ? listStories({ ...archive, leads }, clock) : shown;
  const topics = mergeTopics(stories, read.topics, site.language);

  const problems = [read.problems, judged, topics.problems, found.problems, warnOfFuture(stories)]
    .flat()
    .sort(compareProblems);
  const counts = {
    stories: archive.published.length,
    folded: folded.size,
    unpublished: hidden.length,
    removed: archive.removed.length,
    refused: archive.refused.length,
  };
  const files = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const summary = summarize({ counts: { files, ...counts } }, problems, {
    reports: countReports(stories),
    outlets: countOutlets(stories),
    topics: topics.entries.length,
    bytes: 0,
    pictures: undefined,
    ms: Math.round(performance.now() - started),
  });
  const { install, look } = read;
  return { wrote: false, problems, summary, install, look, keepHistory: () => [] };
}

/**
 * Keeps what was read for the next run. The problems of a person's verdicts: where there are some,
 * stories are made of all texts, to find which are about no pair of the archive any more.
 */
async function keepAndJudge(opened: OpenedArchive): Promise<readonly Problem[]> {
  const { list, problems } = opened.read.judgements;
  if (list.length === 0) {
    opened.keep();
    return problems;
  }
  const { draftStories } = await import('./draft-stories.ts');
  return draftStories(opened).judged.problems;
}

function countOutlets(stories: readonly StoryWithList[]): number {
  const domains = new Set<string>();
  for (const { article, coverage } of stories) {
    domains.add(article.provider.domain);
    for (const { report } of coverage) domains.add(report.provider.domain);
  }
  return domains.size;
}
