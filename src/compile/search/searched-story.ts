import type { Talk } from '#src/content/coverage/sources.ts';
import { attribute, keyOfTerm, termOf } from '#src/content/search/search-terms.ts';
import { searchSpellingsOf } from '#src/content/search/search-words.ts';
import type { Draft } from '../coverage/draft.ts';
import { memoize } from '../memoize.ts';
import type { Outlets } from '../names/merge-outlets.ts';
import type { Topics } from '../names/merge-topics.ts';
import type { Owners } from '../owners/owners.ts';

export type SearchedText = { readonly title: string; readonly excerpt: string };

/** What is found of a story. */
export type SearchedStory = SearchedText & {
  /** Names of its outlet and topics. */
  readonly names: readonly string[];
  /** Terms of its properties. */
  readonly attributes: readonly string[];
  readonly coverage: readonly SearchedText[];
  /** Names of the outlets of its coverage. */
  readonly coverageNames: readonly string[];
};

/** A story, read when its turn comes: all of them at once would take 100 MB. */
export type StorySource = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly heat: number;
  readonly read: () => SearchedStory;
};

type Known = { readonly topics: Topics; readonly outlets: Outlets; readonly owners: Owners };

/** Reads what is found of the story that a draft becomes: only what its pages show. */
export function storySearcher({ topics, outlets, owners }: Known): (draft: Draft) => StorySource {
  const bySlug = new Map(topics.entries.map((entry) => [entry.slug, entry]));
  const lineageOf = (slug: string | undefined): string[] => {
    const entry = slug === undefined ? undefined : bySlug.get(slug);
    return entry ? [entry.name, entry.shortname ?? '', slug ?? '', ...lineageOf(entry.parent)] : [];
  };
  const nameOf = ({ domain, name }: Draft['article']['provider']): string =>
    outlets.byDomain.get(domain)?.name ?? name;

  const inOutlet = memoize((name) => nameKeys(name).map(attribute.outlet));
  const inTopic = memoize((slug) =>
    lineageOf(slug).flatMap((name) => nameKeys(name).map(attribute.topic)),
  );

  const read = (draft: Draft): SearchedStory => {
    const { article, coverage } = draft;
    const { sources, talk } = owners.sourcesOf(draft);
    const outlet = [nameOf(article.provider), article.provider.domain];
    const own = topics.of(article.topics).map(({ topic }) => topic);
    return {
      title: article.title,
      excerpt: article.excerpt,
      names: [...outlet, ...own.map(({ name }) => name)],
      attributes: [
        ...outlet.flatMap(inOutlet),
        ...own.flatMap(({ slug }) => inTopic(slug)),
        ...figuresOf(article.kind, talk, sources),
      ],
      coverage: coverage.map(({ report }) => report),
      coverageNames: [...new Set(coverage.map(({ report }) => nameOf(report.provider)))],
    };
  };
  return (draft) => ({
    day: draft.day,
    heat: draft.article.heat ?? 0,
    read: () => read(draft),
  });
}

const figuresOf = (kind: 'article' | 'video', talk: Talk, sources: number | null): string[] => [
  attribute.kind(kind),
  attribute.talk(talk),
  ...(sources === null ? [] : [attribute.sources(sources)]),
];

/** A name as it is asked for: each of its words, and the whole with hyphens. */
function nameKeys(name: string): string[] {
  const keys = searchSpellingsOf(name).map((spelling) => keyOfTerm(termOf(spelling)));
  return keys.length > 1 ? [...keys, keys.join('-')] : keys;
}
