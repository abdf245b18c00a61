import { CARDS_PER_FILE, type CardFile, FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { joinIds } from '#src/content/ids/story-ids-file.ts';
import { orNothing } from './address-files.ts';
import type { BundleFile, Contents } from './contents.ts';
import { makeCard } from './make-card.ts';
import { makeColumns } from './make-columns.ts';
import { makeFront } from './make-front.ts';
import { named } from './name-file.ts';

/** The cards of all stories, newest first. */
export function makeCardFiles(contents: Contents): BundleFile[] {
  const cards = contents.drafts.map((draft) => makeCard(draft, contents));
  const files: BundleFile[] = [];
  for (let at = 0; at < cards.length; at += CARDS_PER_FILE) {
    const file: CardFile = { format: FORMAT, cards: cards.slice(at, at + CARDS_PER_FILE) };
    files.push(named(fileTable.cards, file));
  }
  return files;
}

/** The files about the whole archive that lists, topics and outlets are shown from. */
export function makeLists(contents: Contents, cardPaths: string[]) {
  const { drafts, outlets, topics, recalled } = contents;
  const figures = named(fileTable.figures, { format: FORMAT, figures: outlets.figures });
  return {
    front: named(fileTable.front, makeFront(contents)),
    columns: named(fileTable.columns, makeColumns(drafts, cardPaths, contents)),
    ids: named(fileTable.ids, {
      format: FORMAT,
      ids: joinIds(drafts.map((draft) => draft.article.id)),
    }),
    topics: named(fileTable.topics, {
      format: FORMAT,
      topics: topics.entries,
      moved: orNothing(recalled.topics),
    }),
    figures,
    outlets: named(fileTable.outlets, {
      format: FORMAT,
      figures: figures.path,
      outlets: outlets.entries,
    }),
    appearances: named(fileTable.appearances, {
      format: FORMAT,
      stories: outlets.appearances,
    }),
  };
}
