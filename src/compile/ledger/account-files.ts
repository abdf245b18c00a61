import { FORMAT } from '#src/content/bundle/bundle.ts';
import type { ToldClock } from '#src/content/bundle/clock-fault.ts';
import type { Dropped, LedgerEntry, WholeLedger } from '#src/content/bundle/ledger-file.ts';
import type { OwnFigures } from '#src/content/bundle/rule-figures.ts';
import type { HeatAccount } from '#src/content/coverage/heat.ts';
import { fileDigest } from '#src/content/ids/story-id.ts';
import type { Article, Hidden, RefusedFile } from '../articles/article.ts';
import type { Fold } from '../coverage/fold-articles.ts';
import type { ChosenPictures } from '../pictures/choose-pictures.ts';
import { compareText, type Problem } from '../problem.ts';

/** Every input file, by status. */
export type Fates = {
  readonly published: readonly Article[];
  readonly folds: readonly Fold[];
  /** Neither published nor folded. */
  readonly unpublished: readonly Hidden[];
  readonly removed: readonly Hidden[];
  readonly refused: readonly RefusedFile[];
  /** A publisher's preview: unpublished articles have their own addresses. */
  readonly preview: boolean;
  readonly heat: HeatAccount;
  /** How often the rules are right here, if the publisher judged pairs. */
  readonly judged: OwnFigures | undefined;
  /** Outlets with unreliable times. */
  readonly clocks: readonly ToldClock[];
  /** By story slug, where something was left out of the coverage. */
  readonly dropped: ReadonlyMap<string, Dropped>;
  readonly pictures: Pick<ChosenPictures, 'counts' | 'without'>;
};

/**
 * The ledger. Unpublished files appear by digest, and their problems without words, because a
 * message may contain the title.
 */
export function accountFiles(
  {
    published,
    folds,
    unpublished,
    removed,
    refused,
    preview,
    heat,
    judged,
    clocks,
    dropped,
    pictures,
  }: Fates,
  problems: readonly Problem[],
): WholeLedger {
  const told = byPath(problems);
  const entries: LedgerEntry[] = [
    ...published.map(({ name, slug }) => ({
      became: 'story' as const,
      name,
      slug,
      dropped: dropped.get(slug),
      picture: pictures.without.has(slug) ? ('lost' as const) : undefined,
    })),
    ...folds.map(({ article, under }) => ({
      became: 'folded' as const,
      name: article.name,
      under: [...under],
    })),
    ...unpublished.map(({ name, slug, isFolded }) => ({
      became: 'unpublished' as const,
      digest: fileDigest(name),
      ...(preview && { slug }),
      ...(isFolded && { unlisted: true as const }),
    })),
    ...removed.map(({ name }) => ({ became: 'removed' as const, digest: fileDigest(name) })),
    ...refused.map(({ path, name, open }) => ({
      became: 'refused' as const,
      ...(open && { name }),
      digest: fileDigest(name),
      problems: (told.get(path) ?? []).map(({ line, field, message }) => ({
        line,
        field,
        message: open ? message : UNTOLD,
      })),
    })),
  ];
  const counts = {
    files: entries.length,
    stories: published.length,
    folded: folds.length,
    unpublished: unpublished.length,
    removed: removed.length,
    refused: refused.length,
  };
  return {
    format: FORMAT,
    counts,
    heat,
    judged,
    clocks: clocks.length > 0 ? [...clocks] : undefined,
    pictures: pictures.counts && { kept: pictures.counts.kept, lost: pictures.counts.lost },
    entries: inOrder(entries),
  };
}

function byPath(problems: readonly Problem[]): Map<string, Problem[]> {
  const told = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ refused }) => refused)) {
    const held = told.get(problem.path);
    if (held) held.push(problem);
    else told.set(problem.path, [problem]);
  }
  return told;
}

const UNTOLD = 'only the publisher sees the details, because this file is not published';

const inOrder = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
  entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entry }) => entry);

/** Named files first, by name, then the others by digest. */
function keyOf(entry: LedgerEntry): string {
  return 'name' in entry && entry.name !== undefined
    ? `0 ${entry.name}`
    : `1 ${'digest' in entry ? entry.digest : ''}`;
}
