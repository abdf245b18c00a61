import { decodeColumns } from '#src/content/bundle/columns.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { listPages } from '#src/story-list/list-pages.ts';
import { listPath } from '#src/story-list/list-path.ts';
import type { StoryList } from '#src/story-list/story-list.ts';
import { openBundle } from './workspace.ts';

/**
 * The data of a prerendered page of a list, as the build makes it from the bundle in `out`, by the
 * page's path. Throws if the list has no such page.
 */
export async function makePage(
  out: string,
  list: StoryList,
  page = 1,
): Promise<Record<string, unknown>> {
  const bundle = openBundle(out);
  const [columns, topics, outlets, appearances, figures, cards] = await Promise.all([
    bundle.columns(),
    bundle.topics(),
    bundle.outlets(),
    bundle.appearances(),
    bundle.figures(),
    bundle.cards(),
  ]);
  const index = buildFilterIndex(topics, outlets);
  const made = listPages(
    { columns: decodeColumns(columns), index, topics, outlets, appearances, figures },
    list,
  )?.page(page);
  if (!made) throw new Error('there is no such page to make');
  return {
    [listPath(list, page)]: {
      ...made.facts,
      cards: [...made.numbers].map((number) => cards[number]),
    },
  };
}
