import { bench, describe } from 'vitest';
import { joinIds } from '#src/content/ids/story-ids-file.ts';
import { type Filter, noFilter } from '#src/content/order/filter.ts';
import { orderStories } from '#src/content/order/order-stories.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import { readNumbers } from '#src/routes/device/left-out/found-left-out.ts';
import { countFacets } from '#src/story-list/facets.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import { leaveOut } from '#src/story-list/stories-left-out.ts';
import {
  columnsOf,
  MINUTES_PER_DAY,
  type PlainArchive,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { naiveFilter, naiveOrder } from '#tests/support/naive-feed.ts';

const STORIES = 100_000;

/** Park–Miller: the same archive in every run. */
function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 0x7fffffff;
    return state % below;
  };
}

function bigArchive(): PlainArchive {
  const random = randoms(7);
  const topics = Array.from({ length: 300 }, (_, at) => ({
    slug: `t${at}`,
    ...(at >= 20 && { parent: `t${at % 20}` }),
  }));
  const outlets = Array.from({ length: 2000 }, (_, at) => `o${at}.example`);
  const stories = Array.from({ length: STORIES }, (_, at) =>
    plainStory({
      minutes: 27_000_000 - Math.floor((at * 3000 * MINUTES_PER_DAY) / STORIES) - random(30),
      heat: random(10) === 0 ? -1 : random(3000),
      quality: random(100),
      video: random(20) === 0,
      outlet: `o${random(random(2000) + 1)}.example`,
      coverage: Array.from({ length: random(13) }, () => `o${random(random(2000) + 1)}.example`),
      topics: [`t${random(300)}`, `t${random(300)}`],
      reports: Math.max(0, random(20) - 10),
      outlets: random(10),
    }),
  );
  return { topics, outlets, stories };
}

const archive = bigArchive();
const { columns, index } = columnsOf(archive);
const narrow: Filter = {
  ...noFilter,
  topics: ['t3', 't8'],
  notTopics: ['t27'],
  notOutlets: ['o1.example'],
  kind: 'article',
};
const { reports: _, ...leadsOnly } = index;
const anywhere: Filter = {
  ...narrow,
  withOutlets: ['o3.example', 'o8.example'],
  notWithOutlets: ['o2.example'],
};
const everything = filterStories(columns, noFilter, index);
const plainNumbers = [...everything];

describe('filter 100,000 stories by four conditions', () => {
  bench('columns', () => {
    filterStories(columns, narrow, index);
  });
  bench(
    'plain objects',
    () => {
      naiveFilter(archive, narrow);
    },
    { iterations: 3, warmupIterations: 1 },
  );
});

describe('filter 100,000 stories, with 600,000 reports, by outlets anywhere in the coverage too', () => {
  bench('columns', () => {
    filterStories(columns, anywhere, index);
  });
  bench(
    'plain objects',
    () => {
      naiveFilter(archive, anywhere);
    },
    { iterations: 3, warmupIterations: 1 },
  );
});

describe('order 100,000 stories, top, by day', () => {
  bench('columns, for the first time', () => {
    // Orders are kept by their columns.
    orderStories({ ...columns }, everything, 'top', true);
  });
  bench('columns, once it is known', () => {
    orderStories(columns, everything.subarray(1), 'top', true);
  });
  bench(
    'plain objects',
    () => {
      naiveOrder(archive, plainNumbers, 'top', true);
    },
    { iterations: 3, warmupIterations: 1 },
  );
});

describe('order 100,000 stories, most covered, one list', () => {
  bench('columns, for the first time', () => {
    orderStories({ ...columns }, everything, 'covered', false);
  });
  bench(
    'plain objects',
    () => {
      naiveOrder(archive, plainNumbers, 'covered', false);
    },
    { iterations: 3, warmupIterations: 1 },
  );
});

describe('count every choice of 100,000 stories', () => {
  bench('columns', () => {
    countFacets(columns, narrow, leadsOnly);
  });
  bench('columns, with the outlets of 600,000 reports', () => {
    countFacets(columns, anywhere, index);
  });
});

const ids = Array.from({ length: STORIES }, (_, at) => (at * 7919).toString(16).padStart(10, '0'));
const joined = joinIds(ids);
const marks = readMarks(
  new Map(ids.filter((_, at) => at % 20 === 0).map((id) => [id, { how: 'opened' as const }])),
  undefined,
);
const ordered = orderStories(columns, everything, 'top', true);

describe('hide read: 5,000 of 100,000 stories', () => {
  bench('which of them were read, once a list', () => {
    readNumbers(columns, joined, marks);
  });
  const by = readNumbers(columns, joined, marks);
  bench('the list without them', () => {
    leaveOut(ordered.length, {
      bitsAt: (place) => by[ordered[place] ?? 0] ?? 0,
      opened: new Set(),
    });
  });
  bench(
    'plain objects, both',
    () => {
      const read = new Set(ids.filter((_, at) => at % 20 === 0));
      [...ordered].filter((number) => !read.has(ids[number] ?? ''));
    },
    { iterations: 3, warmupIterations: 1 },
  );
});
