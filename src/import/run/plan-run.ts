import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#src/compile/problem.ts';
import { readOrganizations } from '#src/compile/site/read-organizations.ts';
import { readTopics } from '#src/compile/site/read-topics.ts';
import { listSources } from '#src/compile/sources/list-sources.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import {
  filesBefore,
  readEarlier,
  readStored,
  type StoredArticle,
} from '../articles/open-stories.ts';
import { groupReports } from '../events/group-reports.ts';
import type { ImportResult } from '../import-result.ts';
import type { ImportedReport } from '../reports/imported-report.ts';
import { shortDigest } from '../reports/item-key.ts';
import { takeFresh } from '../reports/take-fresh.ts';
import type { SourceList } from '../sources/source.ts';
import type { FileChanges } from '../state/commit-run.ts';
import type { ImportState } from '../state/import-state.ts';
import { indexKnown } from '../state/known-index.ts';
import type { AskedSource } from './ask-sources.ts';
import { changeHeadlines } from './change-headlines.ts';
import { createChangeSet } from './change-set.ts';
import { keepStories, withDropped } from './keep-stories.ts';
import { reportTopics } from './keyword-topics.ts';
import { writeOutletFiles } from './outlet-files.ts';
import { planStories } from './plan-stories.ts';
import { splitRecords, splitStories, splitTest } from './split-list.ts';
import { takeSplit } from './split-reports.ts';
import { openStories, storedDigests } from './stored-stories.ts';
import { tellSources } from './tell-sources.ts';
import { writeState } from './write-state.ts';

const HOUR_MS = 3_600_000;

export type RunInput = {
  readonly data: string;
  readonly list: SourceList;
  readonly now: number;
  readonly since: number | undefined;
  readonly state: ImportState;
  readonly asked: readonly AskedSource[];
};

/** What a run will write, and what it says of itself. Reads article files; writes nothing. */
export function planRun({ data, list, now, since, state, asked }: RunInput): {
  readonly changes: FileChanges;
  readonly result: ImportResult;
} {
  const { split, windowHours } = list;
  const index = indexKnown(state.months, formatInstant(now).slice(0, 7));
  const files = createChangeSet();
  const taken = takeFresh(asked, { index, now, since });
  const listing = listSources(data, 'articles', /\.md$/i);
  const paths = new Map(
    listing.sources.map(({ name, path }) => [name.replace(/\.md$/i, ''), path]),
  );

  const wanted = new Set([
    ...taken.changed.flatMap(({ known }) => known.story ?? []),
    ...splitStories(split, index),
  ]);
  const span = spanOf([...taken.fresh.values()], windowHours * HOUR_MS);
  const query = { span, wanted };
  const { stored, problems } = readStored(listing.sources, query);
  const stories = new Map(stored.map((each): [string, StoredArticle] => [each.article.slug, each]));

  const fresh = new Map(taken.fresh);
  dropStored(fresh, storedDigests(stories), index.set);
  const isTaken = (slug: string): boolean =>
    paths.has(slug) || index.slugs.has(slug) || state.dropped.has(slug);
  const apart = takeSplit(split, {
    ...{ stored: stories, index, files, sources: list.sources },
    ...{ fresh, isStory: isTaken },
  });
  for (const report of apart.reports) fresh.set(report.id, report);
  const earlier = readEarlier(filesBefore(listing.sources, query));
  const rules = { windowHours, isSplit: splitTest(split) };
  const grouped = groupReports([...fresh.values()], openStories(stories), rules, { earlier });
  const { topics } = readTopics(data);
  const { begun, grown } = planStories(grouped, {
    ...{ fresh, stored: stories, index, files, isTaken },
    topicsOf: (report) => reportTopics(report, topics),
  });
  const renamed = changeHeadlines(taken.changed, {
    stored: stories,
    index,
    files,
    now,
    windowHours,
  });
  for (const slug of begun) paths.set(slug, `articles/${slug}.md`);
  const kept = keepStories({ data, list, index, files, paths, begun: new Set(begun), now });
  writeOutletFiles(asked, {
    organizations: readOrganizations(data),
    files,
    exists: (path) => existsSync(join(data, path)),
  });
  writeState(
    {
      ...{ state, asked, index, now, splits: splitRecords(split) },
      dropped: withDropped(state.dropped, kept.dropped, now),
    },
    files,
  );
  const told: Problem[] = [...problems, ...apart.problems, ...kept.problems];
  return {
    changes: files.changes,
    result: {
      sources: tellSources(asked, state.feeds, taken.counts, now),
      stories: {
        new: begun.filter((slug) => index.leads.has(slug)).length,
        grown: grown.length,
        renamed: renamed.length,
        archived: kept.archived.length,
        dropped: kept.dropped.length,
      },
      problems: told,
      files: [...files.changes.keys()].sort(),
    },
  };
}

/** The days of stories that these reports can join; undefined without reports. */
function spanOf(reports: readonly ImportedReport[], reach: number) {
  if (reports.length === 0) return undefined;
  const times = reports.map(({ time }) => time);
  const [from, to] = [
    times.reduce((a, b) => Math.min(a, b)),
    times.reduce((a, b) => Math.max(a, b)),
  ];
  return { from: from - reach, to: to + reach };
}

/** A report that stands in a file already, written by hand or before the state was lost. */
function dropStored(
  fresh: Map<string, ImportedReport>,
  stored: ReadonlyMap<string, string>,
  set: (digest: string, known: { story: string; title: string; feed: string }) => void,
): void {
  for (const [digest, report] of fresh) {
    const story = stored.get(digest);
    if (story === undefined) continue;
    fresh.delete(digest);
    set(digest, { story, feed: shortDigest(report.source), title: shortDigest(report.title) });
  }
}
