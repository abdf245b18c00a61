import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { NOW, openBundle, temporaryFolder } from '#tests/support/workspace.ts';

/**
 * One line of a `verdicts.tsv`: what a reader says of a report in a story's coverage, or of two
 * stories, the earlier first.
 * - A report is of the `event` when it was written because of it, within 72 hours: its consequences
 *   and explanations too. A `copy` has
 *   the text of the lead or of another report, perhaps under another title; `series` is another
 *   instalment of the same column or form.
 * - Of two stories, the later is the next or a later `step` of the same matter; they are one
 *   `event`, two instalments of a `series`, share
 *   a `product` or company alone, or else `no` more than a place, a person or an allusion.
 */
type Verdict = {
  readonly kind: string;
  /** Slug of a story. */
  readonly a: string;
  /** Title of a report in its coverage, or slug of another story. */
  readonly b: string;
  readonly verdict: string;
  /** Of a report first its outlet and its time, for titles repeat. */
  readonly note: string;
};

const verdictsOf: Readonly<Record<string, readonly string[]>> = {
  report: ['event', 'background', 'copy', 'series'],
  stories: ['event', 'step', 'series', 'product', 'no'],
};

async function readVerdicts(data: string): Promise<Verdict[]> {
  const [head, ...lines] = (await readFile(join(data, 'verdicts.tsv'), 'utf8'))
    .trimEnd()
    .split('\n');
  expect(head).toBe('kind\ta\tb\tverdict\tnote');
  return lines.map((line) => {
    const [kind = '', a = '', b = '', verdict = '', note = '', ...more] = line.split('\t');
    expect(more).toEqual([]);
    return { kind, a, b, verdict, note };
  });
}

/** Blanks are told apart by width in files, and not in titles. */
const oneBlank = (text: string): string => text.replace(/\s+/g, ' ');

function names({ kind, a, b, note }: Verdict, stories: ReadonlyMap<string, Story>): boolean {
  if (kind === 'stories') return (stories.get(a)?.time ?? '') < (stories.get(b)?.time ?? '');
  const [domain, time] = note.split(' ');
  const isMeant = (report: Story['coverage'][number]): boolean =>
    report.title === oneBlank(b) && report.outlet.domain === domain && report.time === time;
  return stories.get(a)?.coverage.some(isMeant) ?? false;
}

test.each([
  { name: 'multilingual', stories: 63 },
  { name: 'general-news', stories: 60 },
])(
  '$name compiles without a problem, and its verdicts name what stands in it, each report once',
  async ({ name, stories }) => {
    const data = join(projectRoot, 'tests/fixtures', name);
    const out = join(await temporaryFolder(), 'bundle');
    const { wrote, problems, summary } = await compile({ data, out, now: NOW, history: 'read' });
    expect({ wrote, problems }).toEqual({ wrote: true, problems: [] });
    expect(summary).toMatchObject({ files: stories, stories });

    const bundle = openBundle(out);
    const slugs = (await bundle.cards()).map(({ slug }) => slug);
    const told = new Map(
      await Promise.all(slugs.map(async (slug) => [slug, await bundle.story(slug)] as const)),
    );
    const verdicts = await readVerdicts(data);
    expect(verdicts.filter(({ kind, verdict }) => !verdictsOf[kind]?.includes(verdict))).toEqual(
      [],
    );
    expect(verdicts.filter((verdict) => !names(verdict, told))).toEqual([]);
    const judged = verdicts.map(({ kind, a, b, note }) =>
      [kind, a, b, ...(kind === 'report' ? note.split(' ').slice(0, 2) : [])].join('\t'),
    );
    expect(new Set(judged).size).toBe(judged.length);
    const reports = [...told.values()].flatMap(({ coverage }) => coverage);
    expect(verdicts.filter(({ kind }) => kind === 'report')).toHaveLength(reports.length);
  },
);
