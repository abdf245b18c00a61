import type { RedirectFile } from '#src/content/archive/archive-list.ts';
import { packOf } from '#src/content/archive/find-in-list.ts';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { storyId } from '#src/content/ids/story-id.ts';
import type { BundleFile, Contents } from '../bundle/contents.ts';
import { named } from '../bundle/name-file.ts';
import { compareText } from '../problem.ts';
import type { MadePacks } from './packed-addresses.ts';

/** Digits of an id: the pack tells the whole. */
const SHORT = 8;

/** Where the addresses lead that have no story, if not to one of the pack that they are in. */
export function redirectFile(
  { drafts, folds, removed, recalled }: Contents,
  { packs, packOf: packOfStory }: MadePacks,
): BundleFile {
  const own = new Map(
    drafts.map(({ article }, number) => [article.slug, packOfStory[number] ?? -1]),
  );
  const firsts = packs.map(({ first }) => first);
  const folded = folds
    .flatMap(({ article, slug }) => {
      const pack = own.get(slug);
      if (pack === undefined || packOf({ firsts }, article.slug) === pack) return [];
      return [{ id: storyId(article.slug).slice(0, SHORT), pack }];
    })
    .sort((a, b) => compareText(a.id, b.id) || a.pack - b.pack);
  const file: RedirectFile = {
    format: FORMAT,
    folded: folded.map(({ id }) => id).join(''),
    packs: folded.map(({ pack }) => pack),
    moved: [],
    removed: removed.map(({ slug }) => storyId(slug)),
    dropped: [],
  };
  for (const { slug, to, dropped } of recalled.departed) {
    const id = storyId(slug);
    if (to !== undefined) file.moved.push({ id, to });
    else if (dropped === undefined) file.removed.push(id);
    else file.dropped.push({ id, day: dropped });
  }
  file.removed.sort(compareText);
  return named(fileTable.redirects, file);
}
