import { FORMAT } from '#src/content/bundle/bundle.ts';
import type { AddressFile, Story } from '#src/content/bundle/story-file.ts';
import { LISTED_STORYLINES } from '#src/content/bundle/storyline-file.ts';
import { ownPageFile, PUBLISHER_FILE } from '#src/url/own-pages.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { STORYLINE_LIST, STORYLINE_PAGES, storylineFile } from '#src/url/storyline-files.ts';
import type { Departed } from '../history/find-departed.ts';
import type { BundleFile, Contents } from './contents.ts';

const at = (slug: string, file: AddressFile): BundleFile => ({
  path: addressFile(slug),
  text: JSON.stringify(file),
});

/** What is at the address of a story. */
export const storyAddress = (slug: string, story: Story): BundleFile =>
  at(slug, { format: FORMAT, became: 'story', story });

/** What is at the other addresses: what an article was folded into, or that it is gone. */
export function* otherAddresses({
  folds,
  removed,
  recalled,
}: Contents): Generator<BundleFile, void> {
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
  const put = (path: string, file: object): BundleFile => ({
    path,
    text: JSON.stringify({ format: FORMAT, ...file }),
  });
  for (const storyline of lines)
    yield put(storylineFile(storyline.id), { became: 'storyline', storyline });
  for (const { id, of, to } of recalled.storylines)
    yield put(storylineFile(id), { became: 'moved', of, to });
  yield put(STORYLINE_LIST, {
    total: entries.length,
    storylines: entries.slice(0, LISTED_STORYLINES),
  });
  yield put(STORYLINE_PAGES, {
    pages: lines.map(({ id, stories }) => ({ id, changed: stories.at(-1)?.time })),
    moved: orNothing(recalled.storylines),
  });
}

/** The pages that the publisher wrote, and what hosts and crawlers are told. */
export function* publisherFiles({ publisher }: Contents): Generator<BundleFile, void> {
  for (const page of publisher.pages)
    yield { path: ownPageFile(page.name), text: JSON.stringify({ format: FORMAT, page }) };
  if (publisher.file)
    yield { path: PUBLISHER_FILE, text: JSON.stringify({ format: FORMAT, ...publisher.file }) };
}

/** A list, or nothing in place of an empty one: JSON then leaves it out. */
export const orNothing = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
