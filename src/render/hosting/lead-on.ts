import { CARDS_FOLDER } from '#src/head/text-card.ts';
import { coverageForms } from '#src/url/coverage-files.ts';
import { feedForms, feedFormsAt } from '#src/url/feeds/feed-files.ts';
import { patterns } from '#src/url/paths.ts';
import type { HeaderChoice } from '../header-rules.ts';
import { escapeRegExp } from './escape-regexp.ts';

/** Addresses of files that a site had and has no more, and what each leads to. */
export type LeadingOn = {
  /** Regular expressions of paths below the base, around one key that both paths have. */
  readonly before: string;
  readonly key: string;
  readonly after: string;
  /** The path to lead to: around the same key, or one without it. */
  readonly to: readonly [before: string, after: string] | readonly [path: string];
  /** The paths as hosts write them that know `:key`. */
  readonly named: readonly string[];
  /** 301 if it is for ever, which browsers and feed readers keep. */
  readonly status: 301 | 302;
};

type Files = readonly { readonly file: string }[];

/** `pattern` is that of the page beside which the files were; `key` is what its key can be. */
function filesBeside(
  pattern: string,
  key: string,
  { files, to, status }: { readonly files: Files; readonly to: string } & Pick<LeadingOn, 'status'>,
): LeadingOn {
  const [before = '', after = ''] = pattern.slice(1).split(/:\w+/);
  return {
    before: escapeRegExp(before),
    key,
    after: `${after}(?:${files.map(({ file }) => escapeRegExp(file)).join('|')})`,
    to: [before, after + to],
    named: files.map(({ file }) => `${before}:key${after}${file}`),
    status,
  };
}

/** Keys have the characters that the compiler gives them (`choose-slug.ts`, `read-provider.ts`). */
const exportsOfStories = filesBeside(patterns.story, '[a-z0-9._-]+', {
  files: coverageForms,
  to: '',
  status: 302,
});
/**
 * A topic whose name is not of ASCII is not among them: what hosts match they write into a head.
 */
const feedsOfLists = [patterns.topic, patterns.outlet].map((pattern) => {
  const [feed] = feedFormsAt(pattern);
  return filesBeside(pattern, '[a-z0-9._~-]+', {
    files: feedForms.filter((form) => form !== feed),
    to: feed?.file ?? '',
    status: 301,
  });
});

/** To the site's card, which is in another folder: some hosts redirect files that are there too. */
const cardsOfStories = (card: string): LeadingOn => ({
  before: escapeRegExp(CARDS_FOLDER),
  key: '[0-9a-f]{16}',
  after: escapeRegExp('.png'),
  to: [card],
  named: [`${CARDS_FOLDER}:key`],
  status: 302,
});

/**
 * What leads on in a site. Exports and cards not for ever: the publisher can choose files again.
 */
export const leadingOn = ({ exports, card }: HeaderChoice): readonly LeadingOn[] => [
  ...(exports === 'files' ? [] : [exportsOfStories]),
  ...(card === undefined ? [] : [cardsOfStories(card)]),
  ...feedsOfLists,
];

/** What one path leads to, both below the base; undefined if it does not lead on. */
export function leadsTo(
  path: string,
  choice: HeaderChoice,
): { readonly path: string; readonly status: 301 | 302 } | undefined {
  for (const { before, key, after, to, status } of leadingOn(choice)) {
    const found = new RegExp(`^${before}(${key})${after}$`).exec(path)?.[1];
    if (found !== undefined) return { path: to.join(found), status };
  }
  return undefined;
}

/** They as lines of a `_redirects` file, which Netlify and Cloudflare Pages read. */
export const leadingLines = (base: string, choice: HeaderChoice): string =>
  leadingOn(choice)
    .flatMap(({ named, to, status }) =>
      named.map((path) => `${base}${path} ${base}${to.join(':key')} ${status}\n`),
    )
    .join('');
