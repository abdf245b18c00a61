import type { Card } from '#src/content/bundle/bundle.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { pageKey } from '#src/queries/page-key.ts';
import { listPages } from '#src/story-list/list-pages.ts';
import { listPath } from '#src/story-list/list-path.ts';
import { type PageFile, pageFileSchema } from '#src/story-list/page-file.ts';
import type { StoryList } from '#src/story-list/story-list.ts';
import type { App } from '../app.ts';
import type { Archive } from '../feed/archive/archive.ts';
import { archiveQuery } from '../feed/archive/archive-query.ts';
import { archiveSequence } from '../feed/list/archive-sequence.ts';
import { askForCards } from '../feed/list/ask-for-cards.ts';
import { frontSequence, type Sequence } from '../feed/list/sequence.ts';
import { waitBriefly } from '../wait-briefly.ts';

/** A page of a list, ready to show. */
export type LoadedPage = {
  readonly facts: Omit<PageFile, 'cards'>;
  /** Its cards, if they came with the page; otherwise the sequence loads them. */
  readonly cards: readonly Card[];
  readonly sequence: Sequence;
  /** What it is computed from, if its cards did not come with the page. */
  readonly archive?: Archive;
};

/** The data of a prerendered page at a list's address; damaged data counts as missing. */
export function knownPage({ client }: App, list: StoryList, page: number): PageFile | undefined {
  return pageFileSchema.safeParse(client.getQueryData(pageKey(listPath(list, page)))).data;
}

/**
 * A page of a list: prerendered or, without that, from the archive. Undefined if there is no such
 * page. Rejects with a LoadError if the archive cannot be loaded; the list reports each card that
 * cannot be loaded.
 */
export async function loadPage(
  app: App,
  manifest: Manifest,
  list: StoryList,
  page: number,
): Promise<LoadedPage | undefined> {
  const known = knownPage(app, list, page);
  if (known) {
    const { cards, ...facts } = known;
    return { facts, cards, sequence: frontSequence(cards, facts.places) };
  }
  const found = await findPage(app, manifest, list, page);
  if (!found) return undefined;
  const sequence = archiveSequence(found.archive, found.numbers, {
    places: found.facts.places,
  });
  await waitBriefly(askForCards(app, sequence, 0, sequence.length));
  return { facts: found.facts, cards: [], sequence, archive: found.archive };
}

/**
 * A page of a list from the archive, which it loads. Undefined if there is no such page; rejects
 * with a LoadError.
 */
export async function findPage(app: App, manifest: Manifest, list: StoryList, page: number) {
  const { archive, pages } = await findPages(app, manifest, list);
  const found = pages?.page(page);
  return found && { ...found, archive };
}

/** The number of a list's last page; 0 for an unknown list. Rejects with a LoadError. */
export async function lastPage(app: App, manifest: Manifest, list: StoryList): Promise<number> {
  return (await findPages(app, manifest, list)).pages?.count ?? 0;
}

async function findPages(app: App, manifest: Manifest, list: StoryList) {
  const archive = await app.client.ensureQueryData(archiveQuery(app, manifest));
  const appearances = await appearancesFor(app, manifest, archive, list);
  return { archive, pages: listPages({ ...archive, appearances }, list) };
}

/**
 * Two lists need appearances: the one of that name, and the list of an outlet that leads no story.
 */
async function appearancesFor(
  { client, read }: App,
  { files }: Manifest,
  { index, outlets }: Archive,
  list: StoryList,
) {
  const leadsNone =
    list.of === 'outlet' && outlets[index.outlets.get(list.domain) ?? -1]?.stories === 0;
  if (list.of !== 'appearances' && !leadsNone) return undefined;
  return (await client.ensureQueryData(appearancesQuery(read, files.appearances))).stories;
}
