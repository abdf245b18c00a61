import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleName, SampleCounts } from '#src/content/bundle/rule-figures.ts';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import type { ArchiveName } from './archives.ts';
import { projectRoot } from './list-files.ts';

/** A labelled pair: the verdict of a reader who saw no rule. */
export type LabelledPair = {
  readonly archive: string;
  readonly drawn: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
};

/** The stories of an archive's bundle, by slug. */
export type StoriesOf = (archive: ArchiveName) => Promise<ReadonlyMap<string, Story>>;

export function readLabels(name: string): LabelledPair[] {
  const text = readFileSync(join(projectRoot, 'tests/fixtures/verdicts', name), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [archive = '', drawn = '', a = '', b = '', verdict = ''] = line.split('\t');
      return { archive, drawn, a, b, verdict };
    });
}

type Sample = {
  readonly rule: RuleName;
  readonly file: string;
  /** Draws to whose pairs the rule is applied. */
  readonly drawn: RegExp;
  /** Verdicts for related pairs, and verdicts that are not counted. */
  readonly yes: string;
  readonly open: readonly string[];
  /** Today's decision of the rule; undefined for a pair to which it is not applied. */
  readonly says: (stories: ReadonlyMap<string, Story>, pair: LabelledPair) => boolean | undefined;
};

/** A step is shown where its words are known. */
type Stepping = CoverageReport & { readonly step?: readonly string[] | undefined };

const reportOf = (
  stories: ReadonlyMap<string, Story>,
  { a, b }: LabelledPair,
): Stepping | undefined => stories.get(a)?.coverage.find(({ id }) => id === b);

const samples: readonly Sample[] = [
  {
    rule: 'event',
    file: 'same-event-blind.tsv',
    drawn: /^listed-/,
    yes: 'yes',
    open: ['part', 'unsure'],
    says: (stories, pair) => {
      const report = reportOf(stories, pair);
      return report && report.tier === 'event';
    },
  },
  {
    rule: 'copy',
    file: 'same-text-blind.tsv',
    drawn: /./,
    yes: 'yes',
    open: ['unsure'],
    says: isSameText,
  },
  {
    rule: 'link',
    file: 'links-between-stories-blind.tsv',
    drawn: /./,
    yes: 'step',
    open: ['unsure'],
    says: (stories, { a, b }) => {
      const line = stories.get(a)?.line;
      return [...(line?.before ?? []), ...(line?.after ?? [])].some(({ slug }) => slug === b);
    },
  },
  {
    rule: 'step',
    file: 'steps-in-coverage-blind.tsv',
    drawn: /./,
    yes: 'step',
    open: ['unsure', 'copy'],
    says: (stories, pair) => {
      const report = reportOf(stories, pair);
      return report && report.step !== undefined;
    },
  },
];

/**
 * Today's decisions of the rules on the labelled pairs, counted: the shipped figures without place
 * and date. Rules that accept none of them are left out.
 */
export async function countSamples(storiesOf: StoriesOf): Promise<SampleCounts[]> {
  const counted: SampleCounts[] = [];
  for (const sample of samples) counted.push(await countSample(sample, storiesOf));
  return counted.filter(({ of }) => of > 0);
}

async function countSample(
  { rule, file, drawn, yes, open, says }: Sample,
  storiesOf: StoriesOf,
): Promise<SampleCounts> {
  const told = readLabels(file).filter(
    (pair) => drawn.test(pair.drawn) && !open.includes(pair.verdict),
  );
  const counts = { rule, right: 0, of: 0, found: 0, ofTrue: 0, pairs: 0 };
  for (const pair of told) {
    const passes = says(
      await storiesOf(pair.archive === 'power-apps' ? 'power-apps' : 'azure-2020'),
      pair,
    );
    if (passes === undefined) continue;
    const isTrue = pair.verdict === yes;
    counts.pairs += 1;
    counts.of += Number(passes);
    counts.right += Number(passes && isTrue);
    counts.ofTrue += Number(isTrue);
    counts.found += Number(passes && isTrue);
  }
  return counts;
}

function isSameText(
  stories: ReadonlyMap<string, Story>,
  { a, b }: LabelledPair,
): boolean | undefined {
  let isKnown = false;
  for (const { slug, copyOf, coverage } of stories.values()) {
    const originals = new Map<string, string>([[slug, copyOf ?? slug]]);
    for (const report of coverage) originals.set(report.id, report.copyOf ?? report.id);
    const [first, second] = [originals.get(a), originals.get(b)];
    if (first === undefined || second === undefined) continue;
    if (first === second) return true;
    isKnown = true;
  }
  return isKnown ? false : undefined;
}
