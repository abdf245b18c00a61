import { CARDS_PER_FILE, cardFields, FORMAT } from '../bundle/bundle.ts';
import { columnFileSchema } from '../bundle/column-file.ts';
import { pick, storylineListOf, storylineOf } from './archive-lines.ts';
import { type ArchiveList, lineFileSchema } from './archive-list.ts';
import { ArchiveStories } from './archive-stories.ts';
import type { ReadPart } from './packed-stories.ts';

/** A file of the bundle; of a story's address also its slug, because the file's name is a hash. */
export type AddressedFile = { readonly file: string; readonly slug?: string | undefined };

const LINE = /^storylines\/([0-9a-f]{16})\.json$/;

/**
 * Answers for files that are in the packs and not files of the archive: stories, storylines and
 * cards. Undefined for any other, and for what the archive does not have. The answers are as
 * unchecked as the packs. Rejects if a part of the archive is missing.
 */
export function archiveAnswers(list: ArchiveList, read: ReadPart) {
  const stories = new ArchiveStories(list, read);
  const cardsIn = async (file: string): Promise<unknown> => {
    const { cardFiles } = await read(list.columns, columnFileSchema);
    const number = cardFiles.indexOf(file);
    if (number === -1) return undefined;
    const whole = await stories.stories(number * CARDS_PER_FILE, CARDS_PER_FILE);
    const keys = Object.keys(cardFields);
    return { format: FORMAT, cards: whole.map((story) => pick(story, keys)) };
  };
  return async ({ file, slug }: AddressedFile): Promise<unknown> => {
    if (slug !== undefined) return stories.at(slug);
    if (file.startsWith('cards/')) return cardsIn(file);
    if (!file.startsWith('storylines/')) return undefined;
    const lines = await read(list.lines, lineFileSchema);
    const hash = LINE.exec(file)?.[1];
    return hash === undefined ? storylineListOf(lines) : storylineOf(lines, hash, stories);
  };
}
