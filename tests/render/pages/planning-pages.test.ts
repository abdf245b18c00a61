import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBundle } from '#src/render/open-bundle.ts';
import { countPages, type PlannedPage, planPages } from '#src/render/pages/plan-pages.ts';
import { pathOf } from '#src/url/paths.ts';
import { runs } from '#tests/support/few.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const topics = ['Energy', 'Rivers', 'Trains'] as const;
const domains = ['a.example', 'b.example', 'd.example'] as const;
const provider = (domain: string) => ({ name: domain.slice(0, 1), domain });

type PlainArticle = {
  readonly hour: number;
  readonly topics: readonly string[];
  readonly domain: string;
  readonly beside: boolean;
};

const archive: fc.Arbitrary<readonly PlainArticle[]> = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 0, max: 24 * 9 }),
      topics: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 2 }),
      domain: fc.constantFrom(...domains),
      beside: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  // Lists longer than a page, and than two.
  .chain((some) => fc.constantFrom(some, [...some, ...some]));

const timeOf = ({ hour }: PlainArticle): string =>
  new Date(Date.UTC(2024, 3, 1, hour)).toISOString().replace('.000Z', 'Z');
const fileName = (at: number): string => `story-${String(at).padStart(3, '0')}`;

const filesOf = (articles: readonly PlainArticle[]): Record<string, string> =>
  Object.fromEntries(
    articles.map((article, at) => [
      `articles/${fileName(at)}.md`,
      articleFile({
        publishedDateTime: timeOf(article),
        topics: article.topics,
        provider: provider(article.domain),
        // An outlet that stands in the coverage of others has a list of that, whether it leads any
        // story or none.
        ...(article.beside && {
          related: [
            relatedReport({ webUrl: `https://d.example/${at}`, provider: provider('d.example') }),
          ],
        }),
      }),
    ]),
  );

/** Names of the articles in each list, by the list's address, told from the articles alone. */
function expectedLists(articles: readonly PlainArticle[]): Map<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  const add = (path: string, at: number): void =>
    void lists.set(path, [...(lists.get(path) ?? []), fileName(at)]);
  // Where it leads none, its page begins with the stories of others.
  const besideOthers = articles.some(({ domain }) => domain === 'd.example')
    ? '/outlets/d.example/coverage/'
    : '/outlets/d.example/';
  articles.forEach((article, at) => {
    for (const topic of article.topics) add(`/topics/${topic.toLowerCase()}/`, at);
    add(`/outlets/${article.domain}/`, at);
    if (article.beside && article.domain !== 'd.example') add(besideOthers, at);
    add(`/days/${timeOf(article).slice(0, 10)}/`, at);
  });
  return lists;
}

type PathAndMade = { readonly path: string; readonly made: PlannedPage['made'] };

async function planned(articles: readonly PlainArticle[], stories: number) {
  const workspace = await openWorkspace(filesOf(articles));
  await workspace.compile();
  const bundle = await openBundle(workspace.out);
  const pages: PathAndMade[] = [];
  for (const group of planPages(bundle, Math.min(stories, bundle.columns.count)))
    for await (const { page, made } of group()) pages.push({ path: pathOf(page), made });
  return { pages, bundle };
}

/** Slugs on all pages of the list that begins at `path`. */
const slugsOf = (pages: readonly PathAndMade[], path: string): readonly string[] =>
  pages
    .filter((page) => page.path === path || page.path.startsWith(`${path}page/`))
    .flatMap(({ made }) => (made && 'cards' in made ? made.cards.map(({ slug }) => slug) : []));

test('every page there is to be is planned once, is counted, and every list holds each of its stories once', async () => {
  await fc.assert(
    fc.asyncProperty(archive, fc.nat(40), async (articles, stories) => {
      const { pages, bundle } = await planned(articles, stories);
      const paths = pages.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths).toHaveLength(countPages(bundle, Math.min(stories, articles.length)));
      for (const [path, slugs] of expectedLists(articles))
        expect(slugsOf(pages, path).toSorted(), path).toEqual(slugs.toSorted());
      // The feed's first page is made from a file of the bundle; the rest of it is on the others.
      expect(slugsOf(pages, '/')).toHaveLength(Math.max(0, articles.length - 24));
      expect(paths.filter((path) => path.startsWith('/news/'))).toHaveLength(
        Math.min(stories, articles.length),
      );
    }),
    runs(6, 30),
  );
});

test('the stories with pages of their own are the newest', async () => {
  const articles = Array.from({ length: 6 }, (_, at) => ({
    hour: (at * 5) % 7,
    topics: [],
    domain: 'a.example',
    beside: false,
  }));
  const { pages } = await planned(articles, 3);
  const newest = articles
    .map(({ hour }, at) => ({ hour, path: `/news/${fileName(at)}/` }))
    .sort((a, b) => b.hour - a.hour);
  expect(pages.map(({ path }) => path).filter((path) => path.startsWith('/news/'))).toEqual(
    newest.slice(0, 3).map(({ path }) => path),
  );
});

test('a page of headlines carries neither excerpts nor pictures, and cards have both', async () => {
  const report = relatedReport({ webUrl: 'https://d.example/1', provider: provider('d.example') });
  const files = Array.from({ length: 26 }, (_, at) => [
    `articles/${fileName(at)}.md`,
    articleFile({
      topics: ['Rivers'],
      excerpt: 'What the headline does not say.',
      images: [{ url: 'https://a.example/picture.jpg', width: 600, height: 400 }],
      provider: provider(at === 0 ? 'd.example' : 'a.example'),
      related: at === 0 ? [] : [report],
    }),
  ]);
  const workspace = await openWorkspace(Object.fromEntries(files));
  await workspace.compile();
  const bundle = await openBundle(workspace.out);
  const shown = new Map<string, readonly boolean[]>();
  for (const group of planPages(bundle, 0))
    for await (const { page, made } of group())
      if (made && 'cards' in made)
        shown.set(
          pathOf(page),
          made.cards.map(({ excerpt, image }) => excerpt !== '' || image !== undefined),
        );
  const having = (some: boolean): string[] =>
    [...shown].filter(([, cards]) => cards.includes(some)).map(([path]) => path);
  expect(having(true).toSorted()).toEqual(
    expect.arrayContaining(['/outlets/a.example/', '/outlets/d.example/', '/topics/rivers/']),
  );
  expect(having(false).toSorted()).toEqual([
    '/outlets/a.example/page/2/',
    '/outlets/d.example/coverage/',
    '/outlets/d.example/coverage/page/2/',
    '/page/2/',
    '/topics/rivers/page/2/',
  ]);
});
