import { accountForHeat } from '#src/content/coverage/heat.ts';
import { bundleFiles } from './bundle/bundle-files.ts';
import type { BundleTarget } from './bundle/write-bundle.ts';
import { checkArchive } from './check-archive.ts';
import { unreliableClocks } from './clocks/unreliable-clocks.ts';
import { createHeapGuard, type HeapGuard } from './command/heap-guard.ts';
import { prepare } from './command/prepare.ts';
import { summarize } from './command/summarize.ts';
import type { Summary } from './command/summary.ts';
import type { CompileOptions, CompileResult } from './compile-options.ts';
import { countReports } from './coverage/story-with-list.ts';
import { readStories } from './draft-stories.ts';
import { givenLinks } from './history/given-links.ts';
import { keepHistory } from './history/keep-history.ts';
import { openHistory } from './history/open-history.ts';
import { rememberBuild } from './history/remember-build.ts';
import { isFirstBuild, warnOfFewerStories } from './history/warn-of-fewer-stories.ts';
import { accountFiles } from './ledger/account-files.ts';
import { mergeOutlets } from './names/merge-outlets.ts';
import { mergeTopics } from './names/merge-topics.ts';
import { findOwners } from './owners/owners.ts';
import { earlierPacks } from './packs/earlier-packs.ts';
import { choosePictures } from './pictures/choose-pictures.ts';
import { compareProblems, type Problem } from './problem.ts';
import { warnOfFuture } from './site/clock.ts';
import { linkStories } from './storylines/link-stories.ts';
import { makeStorylines } from './storylines/make-storylines.ts';
import { judgedLinks } from './verdicts/judged-links.ts';

/**
 * Compiles a folder of articles into a bundle. Reads every file and reports every problem; with a
 * refused file nothing is written unless `keepGoing`; without `out` and `to` nothing ever is.
 * Rejects with a CompileError only for a fault of the command or the disk; `out` is then unchanged.
 */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const out = options.to ?? options.out;
  if (out === undefined) return await checkArchive(options);
  const heap = createHeapGuard();
  try {
    return await compileWhole(options, out, heap);
  } finally {
    heap.end();
  }
}

async function compileWhole(
  options: CompileOptions,
  out: string | BundleTarget,
  heap: HeapGuard,
): Promise<CompileResult> {
  const started = performance.now();
  const { unpublished: preview = false, signal } = options;
  const { data, target, now, saidBy } = await prepare(out, options);
  const found = openHistory(data);
  const tell = (step: string) => (done: number, total: number) => {
    signal?.throwIfAborted();
    options.onProgress?.({ done, total, step });
  };
  const tellReading = tell('reading articles');

  const stories = await readStories({
    ...{ cache: options.cache, cacheFolder: options.cacheFolder, data, preview, now, saidBy },
    onFile: (done, total) => {
      heap.expect(total);
      tellReading(done, total);
    },
  });
  heap.relax();
  const { read, drafts, folds, hidden, judged, known: earlier } = stories;
  const { archive, site, verdicts } = read;
  const topics = mergeTopics(drafts, read.topics, site.language);
  const owners = findOwners(drafts, read.organizations);
  const merged = mergeOutlets(drafts, read.organizations, owners, site);
  const languages = {
    site: site.language,
    byDomain: read.organizations.languages,
    marks: new WeakMap(),
  };

  const problems = [read, judged, topics, found, { problems: warnOfFuture(drafts) }]
    .flatMap((step) => step.problems)
    .sort(compareProblems);
  const heat = accountForHeat(
    archive.published.map((article) => ({ ...article, related: article.related.length })),
  );
  const wrote = mayWrite(options, problems);
  const pictures = await choosePictures({ site, outlets: merged, drafts }, wrote ? options : {});
  const { outlets, imageOf } = pictures;

  const told = { heat, judged: judged.figures, clocks: unreliableClocks(outlets), pictures };
  const ledger = accountFiles(
    { ...archive, folds, unpublished: hidden, preview, ...told, dropped: stories.dropped },
    problems,
  );
  const reports = countReports(drafts);
  const summaryWith = (bytes: number): Summary =>
    summarize(ledger, problems, {
      ...{ reports, bytes, pictures: pictures.counts },
      outlets: outlets.entries.length,
      topics: topics.entries.length,
      ms: Math.round(performance.now() - started),
    });
  const { install, look } = read;
  const common = { wrote, install, look };

  const known = { topics, outlets, heat, languages, owners, imageOf };
  const linked = linkStories(drafts, givenLinks(found.history), judgedLinks(drafts, verdicts));
  const storylines = makeStorylines(linked, known);
  const shaped = { drafts, storylines, folds };
  const { dropped, feeds } = read;
  const remembered = { ...shaped, site, topics, archive, dropped, now };
  const { history, recalled } = rememberBuild(found.history, remembered);
  const contents = {
    ...known,
    ...shaped,
    site: { ...(options.offline && { offline: 'everywhere' as const }), ...pictures.site },
    recalled,
    removed: archive.removed,
    ledger,
    feeds,
    publisher: read.publisher,
    built: now,
    preview,
    reports,
  };
  const writing = {
    total: drafts.length + folds.length + archive.removed.length,
    onFile: tell('writing files'),
  };
  const last = { earlier: target.earlier, dropped: read.dropped };
  const keeping = { found, isFirst: isFirstBuild(found, last.earlier), onNote: options.onNote };
  const notice = wrote && !preview ? warnOfFewerStories(drafts.length, found, last) : undefined;
  if (notice !== undefined) options.onNote?.(`warning: ${notice}`);
  const { parts, packs } = earlier;
  const made = { parts, packs: packs && earlierPacks(packs, last.earlier) };
  const bytes = wrote ? await target.put(bundleFiles(contents, made), writing) : 0;
  const summary = summaryWith(bytes);
  const mayKeep = wrote && !preview && options.history !== 'read';
  const keep = (): Problem[] => (mayKeep ? keepHistory(data, history, keeping) : []);
  if (options.history === 'later') return { ...common, problems, summary, keepHistory: keep };
  const all = [...problems, ...keep()].sort(compareProblems);
  return { ...common, problems: all, summary, keepHistory: () => [] };
}

const mayWrite = ({ keepGoing = false }: CompileOptions, problems: readonly Problem[]): boolean =>
  keepGoing || !problems.some(({ refused }) => refused);
