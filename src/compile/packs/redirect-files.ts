import type { RedirectFile } from '#src/content/archive/archive-list.ts';
import { rangeOf } from '#src/content/archive/find-in-list.ts';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { storyId } from '#src/content/ids/story-id.ts';
import type { BundleFile, Contents } from '../bundle/contents.ts';
import { listFiles, type Ranged } from '../bundle/listed-files.ts';
import { named } from '../bundle/name-file.ts';
import { compareText } from '../problem.ts';
import type { MadePacks } from './packed-addresses.ts';

/** Digits of an id: the pack tells the whole. */
const SHORT = 8;
/** Redirects of one file: a reader of one loads all of them, about 24 kB. */
const MOST_REDIRECTS = 2000;

type Redirect = { readonly id: string } & (
  | { readonly pack: number }
  | { readonly to: string }
  | { readonly day: string }
  | { readonly removed: true }
);

/** Where the addresses lead that have no story, if not to one of the pack that they are in. */
export function redirectFiles(contents: Contents, made: MadePacks): Ranged[] {
  const redirects = [...foldedIn(contents, made), ...goneFrom(contents)].sort(
    (a, b) => compareText(a.id, b.id) || packIn(a) - packIn(b),
  );
  return listFiles(redirects, {
    most: MOST_REDIRECTS,
    keyOf: ({ id }) => id,
    fileOf: redirectFile,
  });
}

const packIn = (redirect: Redirect): number => ('pack' in redirect ? redirect.pack : -1);

/** Articles that were folded into a story of another pack than their own slug's. */
function foldedIn(
  { drafts, folds }: Contents,
  { packs, packOf: packOfStory }: MadePacks,
): Redirect[] {
  const own = new Map(
    drafts.map(({ article }, number) => [article.slug, packOfStory[number] ?? -1]),
  );
  const firsts = packs.map(({ first }) => first);
  return folds.flatMap(({ article, slug }) => {
    const pack = own.get(slug);
    if (pack === undefined || rangeOf({ firsts }, article.slug) === pack) return [];
    return [{ id: storyId(article.slug), pack }];
  });
}

/** What was taken down, has another address, or is no longer kept. */
function goneFrom({ removed, recalled }: Contents): Redirect[] {
  return [
    ...removed.map(({ slug }) => ({ id: storyId(slug), removed: true as const })),
    ...recalled.departed.map(({ slug, to, dropped }): Redirect => {
      const id = storyId(slug);
      if (to !== undefined) return { id, to };
      return dropped === undefined ? { id, removed: true } : { id, day: dropped };
    }),
  ];
}

function redirectFile(redirects: readonly Redirect[]): BundleFile {
  const file: RedirectFile = {
    format: FORMAT,
    folded: '',
    packs: [],
    moved: [],
    removed: [],
    dropped: [],
  };
  for (const redirect of redirects) {
    const { id } = redirect;
    if ('pack' in redirect) {
      file.folded += id.slice(0, SHORT);
      file.packs.push(redirect.pack);
    } else if ('to' in redirect) file.moved.push({ id, to: redirect.to });
    else if ('day' in redirect) file.dropped.push({ id, day: redirect.day });
    else file.removed.push(id);
  }
  return named(fileTable.redirects, file);
}
