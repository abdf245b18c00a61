import { aroundLists, knownReports } from './around-lists.ts';
import { outletTable, ownersTable, stepTable, strangerTable } from './beside-tables.ts';
import { coverageTable, elsewhereTable } from './list-tables.ts';
import type { PackFile } from './pack-file.ts';
import {
  type Fields,
  listOr,
  numberOr,
  type Taking,
  takingFrom,
  unpackTable,
  withoutHelpers,
} from './packed-table.ts';
import { storyTable } from './story-table.ts';

/** A story as it was before it was packed. */
export type UnpackedStory = {
  readonly story: Fields;
  /** By the number of a report: what leads to it (`folded` of `coverageTable`). */
  readonly folded: readonly unknown[];
};

/**
 * The stories of a pack, newest first. Their fields are as unchecked as the file: parse them as
 * `addressFileSchema`.
 */
export function unpackStories(pack: PackFile): UnpackedStory[] {
  const { counts, factor } = pack;
  const outlets = unpackTable(outletTable, pack.outlets, counts.outlets, (_, before) => ({
    before,
    outlets: [],
  }));
  const strangers = unpackTable(strangerTable, pack.strangers, counts.strangers, () => undefined);
  const last = counts.stories - 1;
  const stories = unpackTable(storyTable, pack.stories, counts.stories, (at, before) => ({
    ...{ before, outlets, factor, at, last },
  }));
  const packed = { stories, outlets, refs: [...stories, ...strangers] };
  const coverage = unpackTable(
    coverageTable,
    pack.coverage,
    lengthOf(stories, 'coverage'),
    aroundLists(packed, 'coverage'),
  );
  const elsewhere = unpackTable(
    elsewhereTable,
    pack.elsewhere,
    lengthOf(stories, 'elsewhere'),
    aroundLists(packed, 'elsewhere', knownReports(stories, coverage)),
  );
  const steps = unpackTable(stepTable, pack.steps, counts.steps, () => packed);
  const take = {
    coverage: takingFrom(coverage),
    elsewhere: takingFrom(elsewhere),
    steps: takingFrom(steps),
  };
  const lists = stories.map((story) => ({
    story,
    coverage: take.coverage(story['coverage']),
    elsewhere: take.elsewhere(story['elsewhere']),
  }));
  const owners = unpackTable(ownersTable, pack.owners, lists.length, (at) => ({
    outlets,
    reports: reportsOf(lists[at]),
  }));
  const inflate = inflater(packed, take.steps);
  return lists.map((list, at) => ({
    story: { ...inflate(list), ...owners[at] },
    folded: list.coverage.map(({ folded }) => folded),
  }));
}

type Lists = {
  readonly story: Fields;
  readonly coverage: readonly Fields[];
  readonly elsewhere: readonly Fields[];
};

const reportsOf = (lists: Lists | undefined): Fields[] =>
  lists ? [lists.story, ...lists.coverage, ...lists.elsewhere] : [];

const lengthOf = (stories: readonly Fields[], list: string): number =>
  stories.reduce((sum, story) => sum + numberOr(story[list]), 0);

type Packed = { readonly outlets: readonly Fields[]; readonly refs: readonly Fields[] };

/** Puts in place of numbers what they stand for. */
function inflater({ outlets, refs }: Packed, takeSteps: Taking): (lists: Lists) => Fields {
  const names = outlets.map((outlet) => withoutHelpers(outletTable, outlet));
  const neighbour = (number: unknown): Fields => {
    const { slug, title, lang } = refs[numberOr(number, -1)] ?? {};
    return { slug, title, ...(lang !== undefined && { lang }) };
  };
  const outletOf = ({ outlet }: Fields): Fields => ({ outlet: names[numberOr(outlet, -1)] });
  const steps = (count: unknown): Fields[] =>
    takeSteps(count).map((step) => withoutHelpers(stepTable, step));
  const lineOf = ({ before, after, whole }: Fields): Fields => ({
    before: steps(before),
    after: steps(after),
    ...(whole !== undefined && { whole }),
  });
  const aboutOf = ({ stories, ...about }: Fields): Fields => ({
    ...about,
    stories: listOr(stories).map(neighbour),
  });
  return ({ story, coverage, elsewhere }) => ({
    ...withoutHelpers(storyTable, story),
    ...outletOf(story),
    coverage: coverage.map((report) => ({
      ...withoutHelpers(coverageTable, report),
      ...outletOf(report),
    })),
    ...(story['elsewhere'] !== undefined && {
      elsewhere: elsewhere.map((report) => ({
        ...withoutHelpers(elsewhereTable, report),
        ...outletOf(report),
        under: neighbour(report['under']),
      })),
    }),
    ...(isFields(story['line']) && { line: lineOf(story['line']) }),
    ...(story['sameEvent'] !== undefined && {
      sameEvent: fieldsIn(story['sameEvent']).map(({ to, ...rest }) => ({
        ...neighbour(to),
        ...rest,
      })),
    }),
    ...(story['about'] !== undefined && { about: fieldsIn(story['about']).map(aboutOf) }),
    ...(story['newer'] !== undefined && { newer: neighbour(story['newer']) }),
    ...(story['older'] !== undefined && { older: neighbour(story['older']) }),
  });
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fieldsIn = (list: unknown): Fields[] => listOr(list).filter(isFields);
