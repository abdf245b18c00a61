import type { Story } from '#src/content/bundle/story-file.ts';
import { instantOf } from '#src/content/packs/guesses.ts';
import type { Fields } from '#src/content/packs/packed-table.ts';
import { flatPicture, OutletNumbers, RefNumbers } from './flat-numbers.ts';

const MINUTE_MS = 60_000;

/** What a story's page shows, and by id of a report what `folded` of `coverageTable` says of it. */
export type PackedInput = {
  readonly story: Story;
  readonly folded: ReadonlyMap<string, string>;
};

/** Stories as the tables of a pack have them, with numbers for what is there once. */
export type FlatStories = {
  readonly stories: readonly Fields[];
  readonly outlets: readonly Fields[];
  readonly strangers: readonly Fields[];
  readonly coverage: readonly Fields[];
  readonly elsewhere: readonly Fields[];
  readonly steps: readonly Fields[];
  readonly owners: readonly Fields[];
};

type AnyReport = Story | Story['coverage'][number] | NonNullable<Story['elsewhere']>[number];

export function flattenStories(inputs: readonly PackedInput[]): FlatStories {
  const all = inputs.map(({ story }) => story);
  const outlets = new OutletNumbers(all);
  const refs = new RefNumbers(all);
  const steps: Fields[] = [];
  const addSteps = (list: NonNullable<Story['line']>['before']): number => {
    for (const step of list) steps.push({ ...step, ...flatTime(step.time), to: refs.of(step) });
    return list.length;
  };
  const flat = <T extends AnyReport>(report: T): Fields => ({
    ...report,
    ...flatTime(report.time),
    outlet: outlets.of(report.outlet),
    href: report.original?.href,
    lighter: report.amp?.href,
  });
  const stories = all.map((story) => {
    const { line, about, sameEvent, newer, older } = story;
    return {
      ...flat(story),
      // They are in a table of their own.
      owners: undefined,
      ...flatPicture(story.image),
      coverage: story.coverage.length,
      elsewhere: story.elsewhere?.length,
      sameEvent: sameEvent?.map(({ slug, title, lang, ...each }) => ({
        to: refs.of({ slug, title, lang }),
        ...each,
      })),
      line: line && { ...line, before: addSteps(line.before), after: addSteps(line.after) },
      about: about?.map((each) => ({ ...each, stories: each.stories.map(refs.of) })),
      newer: newer && refs.of(newer),
      older: older && refs.of(older),
    };
  });
  const coverage = inputs.flatMap(({ story, folded }) =>
    story.coverage.map((report) => ({ ...flat(report), folded: folded.get(report.id) })),
  );
  const elsewhere = all.flatMap((story) =>
    (story.elsewhere ?? []).map((report) => ({ ...flat(report), under: refs.of(report.under) })),
  );
  const owners = all.map((story) => ({ owners: story.owners }));
  const { records } = outlets;
  return {
    stories,
    outlets: records,
    strangers: refs.strangers,
    coverage,
    elsewhere,
    steps,
    owners,
  };
}

/** Minute and second of an instant; nothing for one of another form, which then stays a text. */
function flatTime(time: string | undefined): Fields {
  const value = Date.parse(time ?? '');
  if (Number.isNaN(value)) return {};
  const minute = Math.floor(value / MINUTE_MS);
  const second = (value - minute * MINUTE_MS) / 1000;
  return instantOf(minute, second) === time ? { minute, second } : {};
}
