import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '#src/content/bundle/story-file.ts';
import { projectRoot } from '#tests/support/list-files.ts';

/** How often a claim of the pages is right, and how much of what is so they say. */
export type ClaimFigure = {
  readonly kind: 'step in coverage' | 'link between stories';
  readonly archive: string;
  /** The labelled pairs that were counted: no rule was tuned on the odd lines of a file. */
  readonly sample: 'all lines' | 'odd lines';
  /** Claims with a verdict, and those of them that are right. */
  readonly right: number;
  readonly of: number;
  /** Pairs that a reader called a step, and those of them that the pages claim. */
  readonly found: number;
  readonly ofTrue: number;
};

type Pair = { readonly key: string; readonly isStep: boolean; readonly line: number };

/**
 * Verdicts that say neither yes nor no: the second text is the first one again, or the reader could
 * not tell.
 */
const OUT = ['unsure', 'copy', 'event'];

/** The rows of a tab-separated file with a head, each with its line in the file. */
function rowsOf(path: string): (Readonly<Record<string, string>> & { readonly line: number })[] {
  const [head = '', ...lines] = readFileSync(join(projectRoot, 'tests/fixtures', path), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line, at) => {
    const cells = line.split('\t');
    return Object.assign(Object.fromEntries(names.map((name, cell) => [name, cells[cell] ?? ''])), {
      line: at + 2,
    });
  });
}

const keyOf = (a: Pick<Story, 'slug' | 'time'>, b: Pick<Story, 'slug' | 'time'>): string =>
  a.time <= b.time ? `${a.slug} > ${b.slug}` : `${b.slug} > ${a.slug}`;

type Judged = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly verdict: string | undefined;
  readonly line: number;
};

/** What readers said of pairs of an archive's stories, file by file. */
function judgedPairs(archive: string): Judged[] {
  const blind = rowsOf('verdicts/links-between-stories-blind.tsv').filter(
    (row) => row['archive'] === archive,
  );
  const earlier = rowsOf('verdicts/earlier-steps-blind.tsv').filter(
    (row) => row['archive'] === archive,
  );
  const made = MADE.includes(archive)
    ? rowsOf(`${archive}/verdicts.tsv`).filter((row) => row['kind'] === 'stories')
    : [];
  return [
    ...blind.map((row) => ({
      from: row['story'],
      to: row['other'],
      verdict: row['verdict'],
      line: row.line,
    })),
    ...earlier.map((row) => ({
      from: row['earlier'],
      to: row['story'],
      verdict: row['verdict'],
      line: row.line,
    })),
    ...made.map((row) => ({
      from: row['a'],
      to: row['b'],
      verdict: row['verdict'],
      line: row.line,
    })),
  ];
}

/** Archives that were written with their verdicts. */
const MADE = ['general-news', 'multilingual'];

/** Readers' verdicts on pairs of stories of an archive, each pair once. */
function linkVerdicts(archive: string, stories: ReadonlyMap<string, Story>): Pair[] {
  const pairs = judgedPairs(archive).flatMap(
    ({ from = '', to = '', verdict = '', line }): Pair[] => {
      const [a, b] = [stories.get(from), stories.get(to)];
      return a && b && !OUT.includes(verdict)
        ? [{ key: keyOf(a, b), isStep: verdict === 'step', line }]
        : [];
    },
  );
  return [...new Map(pairs.map((pair) => [pair.key, pair])).values()];
}

const stepVerdicts = (archive: string): Pair[] =>
  rowsOf('verdicts/steps-in-coverage-blind.tsv')
    .filter((row) => row['archive'] === archive && !OUT.includes(row['verdict'] ?? ''))
    .map((row) => ({
      key: `${row['story']} ${row['other']}`,
      isStep: row['verdict'] === 'step',
      line: row.line,
    }));

/**
 * What the pages of a bundle claim to continue each other, held against the verdicts in the
 * repository.
 */
export function storylineFigures(archive: string, all: Iterable<Story>): ClaimFigure[] {
  const stories = new Map([...all].map((story) => [story.slug, story]));
  const links = new Set<string>();
  const steps = new Set<string>();
  for (const { slug, line, coverage } of stories.values()) {
    for (const step of line?.before ?? []) links.add(`${step.slug} > ${slug}`);
    for (const { id, step } of coverage) if (step) steps.add(`${slug} ${id}`);
  }
  return [
    ...figuresOf({ kind: 'step in coverage', archive }, steps, stepVerdicts(archive)),
    ...figuresOf({ kind: 'link between stories', archive }, links, linkVerdicts(archive, stories)),
  ];
}

function figuresOf(
  of: Pick<ClaimFigure, 'kind' | 'archive'>,
  claims: ReadonlySet<string>,
  pairs: readonly Pair[],
): ClaimFigure[] {
  const figure = (sample: ClaimFigure['sample'], meant: readonly Pair[]): ClaimFigure => {
    const claimed = meant.filter(({ key }) => claims.has(key));
    const steps = meant.filter(({ isStep }) => isStep);
    const right = claimed.filter(({ isStep }) => isStep).length;
    return { ...of, sample, right, of: claimed.length, found: right, ofTrue: steps.length };
  };
  if (pairs.length === 0) return [];
  return [
    figure('all lines', pairs),
    figure(
      'odd lines',
      pairs.filter(({ line }) => line % 2 === 1),
    ),
  ];
}
