import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import type { Step } from '#src/content/bundle/storyline-file.ts';

/**
 * A text that continues a story or that the story continues: another story, or a report of its own
 * coverage.
 */
export type Continuation =
  | (Step & { readonly of: 'story' })
  | (Pick<CoverageReport, 'id' | 'title' | 'lang' | 'original'> &
      Pick<Step, 'time' | 'outlet' | 'outletLang' | 'words'> & { readonly of: 'report' });

/** The earlier and the later steps of a story, each in time order. */
export type Continuations = {
  readonly earlier: readonly Continuation[];
  readonly later: readonly Continuation[];
};

/**
 * The linked stories of a story and the steps in its coverage, together. A report that leads a
 * linked story appears once, as that story.
 */
export function continuationsOf({
  time,
  line,
  coverage,
}: Pick<Story, 'time' | 'line' | 'coverage'>): Continuations {
  const linked = [...(line?.before ?? []), ...(line?.after ?? [])];
  const slugs = new Set(linked.map(({ slug }) => slug));
  const steps = new Set(coverage.flatMap(({ id, step }) => (step ? [id] : [])));
  const reports = coverage.flatMap((report): Continuation[] => {
    const { id, title, lang, original, step, story, copyOf } = report;
    if (!step || report.time === undefined || (story !== undefined && slugs.has(story))) return [];
    // Of one text at several outlets the earliest is the step.
    if (copyOf !== undefined && steps.has(copyOf)) return [];
    return [
      {
        of: 'report',
        id,
        title,
        lang,
        original,
        time: report.time,
        outlet: report.outlet.name,
        outletLang: report.outlet.lang,
        words: step,
      },
    ];
  });
  const all = [...linked.map((step): Continuation => ({ of: 'story', ...step })), ...reports].sort(
    inTime,
  );
  return {
    earlier: all.filter((one) => one.time < time),
    later: all.filter((one) => one.time >= time),
  };
}

const keyOf = (one: Continuation): string => (one.of === 'story' ? one.slug : one.id);

function inTime(a: Continuation, b: Continuation): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
