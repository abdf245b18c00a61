import { FORMAT } from '#src/content/bundle/bundle.ts';
import type { AddressFile } from '#src/content/bundle/story-file.ts';
import { LISTED_STORYLINES } from '#src/content/bundle/storyline-file.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { STORYLINE_LIST, STORYLINE_PAGES, storylineFile } from '#src/url/storyline-files.ts';
import type { Departed } from '../history/find-departed.ts';
import type { BundleFile, Contents } from './contents.ts';
import { makeStory } from './make-story.ts';

/** What is at each address of a story: the story, what it was folded into, or that it is gone. */
export function* addressFiles({
  drafts,
  folds,
  removed,
  storylines,
  recalled,
  ...known
}: Contents): Generator<BundleFile, void> {
  const at = (slug: string, file: AddressFile): BundleFile => ({
    path: addressFile(slug),
    text: JSON.stringify(file),
  });
  for (const [number, draft] of drafts.entries()) {
    const beside = {
      newer: drafts[number - 1],
      older: drafts[number + 1],
      ...storylines.beside(draft),
    };
    yield at(draft.article.slug, {
      format: FORMAT,
      became: 'story',
      story: makeStory(draft, beside, known),
    });
  }
  for (const { article, slug, report } of folds)
    yield at(article.slug, { format: FORMAT, became: 'folded', slug, report });
  for (const { slug } of removed) yield at(slug, { format: FORMAT, became: 'removed' });
  for (const departed of recalled.departed) yield at(departed.slug, departedFile(departed));
}

function departedFile({ to, dropped: day }: Departed): AddressFile {
  if (to !== undefined) return { format: FORMAT, became: 'moved', slug: to };
  if (day !== undefined) return { format: FORMAT, became: 'dropped', day };
  return { format: FORMAT, became: 'removed' };
}

/** What is at each address of a storyline, and the two lists of storylines. */
export function* storylineFiles({
  storylines: { lines, entries },
  recalled,
}: Contents): Generator<BundleFile, void> {
  const at = (path: string, file: object): BundleFile => ({
    path,
    text: JSON.stringify({ format: FORMAT, ...file }),
  });
  for (const storyline of lines)
    yield at(storylineFile(storyline.id), { became: 'storyline', storyline });
  for (const { id, of, to } of recalled.storylines)
    yield at(storylineFile(id), { became: 'moved', of, to });
  yield at(STORYLINE_LIST, {
    total: entries.length,
    storylines: entries.slice(0, LISTED_STORYLINES),
  });
  yield at(STORYLINE_PAGES, {
    pages: lines.map(({ id, stories }) => ({ id, changed: stories.at(-1)?.time })),
    moved: orNothing(recalled.storylines),
  });
}

/** A list, or nothing in place of an empty one: JSON then leaves it out. */
export const orNothing = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
