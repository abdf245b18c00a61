import { coverageForms } from '#src/url/coverage-files.ts';
import { patterns } from '#src/url/paths.ts';
import type { HeaderChoice } from '../header-rules.ts';
import { escapeRegExp } from './escape-regexp.ts';

/** Addresses of files that a site had and has no more, and the page that each leads to. */
export type LeadingOn = {
  /** Regular expressions of paths below the base, around one key that both paths have. */
  readonly before: string;
  readonly key: string;
  readonly after: string;
  /** The path to lead to, around the same key. */
  readonly to: readonly [before: string, after: string];
  /** The paths as hosts write them that know `:key`. */
  readonly named: readonly string[];
};

/** A story's part of its address has these characters only (`choose-slug.ts`). */
const SLUG = '[a-z0-9._-]+';
const [BEFORE = '', AFTER = ''] = patterns.story.slice(1).split(':slug');

const exportsOfStories: LeadingOn = {
  before: escapeRegExp(BEFORE),
  key: SLUG,
  after: `${AFTER}(?:${coverageForms.map(({ file }) => escapeRegExp(file)).join('|')})`,
  to: [BEFORE, AFTER],
  named: coverageForms.map(({ file }) => `${BEFORE}:slug${AFTER}${file}`),
};

/** What leads on in a site. Not for ever: its publisher can choose files again. */
export const leadingOn = ({ exports }: HeaderChoice): readonly LeadingOn[] =>
  exports === 'files' ? [] : [exportsOfStories];

/** The path that one leads to, both below the base; undefined if it does not lead on. */
export function leadsTo(path: string, choice: HeaderChoice): string | undefined {
  for (const { before, key, after, to } of leadingOn(choice)) {
    const found = new RegExp(`^${before}(${key})${after}$`).exec(path)?.[1];
    if (found !== undefined) return to.join(found);
  }
  return undefined;
}

/** Redirects as a `_redirects` file, which Netlify and Cloudflare Pages read; empty if none. */
export const redirectsFile = (base: string, choice: HeaderChoice): string =>
  leadingOn(choice)
    .flatMap(({ named, to }) =>
      named.map((path) => `${base}${path} ${base}${to.join(':slug')} 302\n`),
    )
    .join('');
