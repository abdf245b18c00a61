import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Problem } from '#src/compile/problem.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { dayOf } from '../articles/open-stories.ts';
import { shortDigest } from '../reports/item-key.ts';
import type { FeedSource, Keep, SourceList } from '../sources/source.ts';
import type { KnownIndex } from '../state/known-index.ts';
import type { ChangeSet } from './change-set.ts';

const DAY_MS = 86_400_000;

export type KeepOptions = {
  readonly data: string;
  readonly list: SourceList;
  readonly index: KnownIndex;
  readonly files: ChangeSet;
  /** Path of each article file, by slug; those of this run too. */
  readonly paths: ReadonlyMap<string, string>;
  /** Slugs of stories that begin in this run. */
  readonly begun: ReadonlySet<string>;
  readonly now: number;
};

export type KeptStories = {
  readonly archived: readonly string[];
  /** Were there before this run. */
  readonly dropped: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * Moves or removes the stories that are beyond `keep:`. Only those that the import wrote: a file
 * that a person wrote stays, and one that a person edited is not dropped.
 */
export function keepStories(options: KeepOptions): KeptStories {
  const archived: string[] = [];
  const dropped: string[] = [];
  const problems: Problem[] = [];
  for (const { slug, keep } of storiesBeyond(options)) {
    const path = options.paths.get(slug);
    if (path === undefined) continue;
    if (keep.beyond === 'archive') {
      archive(slug, path, options);
      archived.push(slug);
    } else if (options.begun.has(slug)) forget(slug, path, options);
    else if (isEdited(slug, path, options)) problems.push(editedProblem(path));
    else {
      options.files.remove(path);
      dropped.push(slug);
    }
  }
  return { archived, dropped, problems };
}

type Beyond = { readonly slug: string; readonly keep: Keep };

function storiesBeyond({ list, index, paths, now }: KeepOptions): Beyond[] {
  const sources = new Map(
    list.sources.map((source): [string, FeedSource] => [source.address, source]),
  );
  const groups = new Map<Keep, string[]>();
  for (const [slug, { known }] of index.leads) {
    const path = paths.get(slug);
    const keep = sources.get(known.lead?.source ?? '')?.keep ?? list.keep;
    if (!keep || path === undefined || isArchived(path)) continue;
    groups.set(keep, [...(groups.get(keep) ?? []), slug]);
  }
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  return [...groups].flatMap(([keep, slugs]) =>
    slugs
      .sort((a, b) => compareText(b, a))
      .filter((slug, place) => {
        const day = dayOf(slug) ?? today;
        const isOld = keep.days !== undefined && today - day > keep.days * DAY_MS;
        return isOld || (keep.stories !== undefined && place >= keep.stories);
      })
      .map((slug) => ({ slug, keep })),
  );
}

const isArchived = (path: string): boolean => /^articles\/archive-\d{4}\//.test(path);

function archive(slug: string, path: string, { data, files }: KeepOptions): void {
  const text = files.textOf(path) ?? readFileSync(join(data, path), 'utf8');
  files.remove(path);
  files.write(`articles/archive-${slug.slice(0, 4)}/${slug}.md`, text);
}

/**
 * A story that is too old when it comes: its reports are remembered, so that they do not return.
 */
function forget(slug: string, path: string, { files, index }: KeepOptions): void {
  files.remove(path);
  index.forget(slug);
}

function isEdited(slug: string, path: string, { data, files, index }: KeepOptions): boolean {
  const lead = index.leads.get(slug)?.known.lead;
  const text = files.textOf(path) ?? readFileSync(join(data, path), 'utf8');
  return lead?.edited === true || lead?.file !== shortDigest(text);
}

const editedProblem = (path: string): Problem => ({
  path,
  line: 1,
  field: 'file',
  message: 'is older than keep: allows, but was edited by hand and stays; remove it yourself',
  refused: false,
});

/** The records of dropped stories with those of this run. */
export const withDropped = (
  before: ReadonlyMap<string, string>,
  dropped: readonly string[],
  now: number,
): ReadonlyMap<string, string> =>
  new Map([
    ...before,
    ...dropped.map((slug): [string, string] => [slug, formatInstant(now).slice(0, 10)]),
  ]);
