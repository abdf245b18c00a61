import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

/** A time of the day on which the yard won its order. */
export const at = (hour: string): string => `2024-05-10T${hour}:00Z`;
export const outlet = (name: string) => ({
  provider: { name, domain: `${name}.example` },
  webUrl: `https://${name}.example/ferries`,
});
export const told = {
  courier: 'Gdansk shipyard wins order for six ferries',
  herald: 'Six ferries: Gdansk shipyard gets northern order',
  gazette: 'Shipyard in Gdansk to build northern ferries',
};

/** Texts of other days and matters, so that words can be rare. */
export const fillers = {
  'articles/fillers.md': articleFile({
    title: 'Notes on the month',
    publishedDateTime: '2024-01-01T00:00:00Z',
    webUrl: 'https://fill.example/',
    provider: { name: 'fill', domain: 'fill.example' },
    related: Array.from({ length: 320 }, (_, number) =>
      relatedReport({
        title: `Notes on matter w${number} of the month`,
        publishedDateTime: '2024-01-01T00:00:00Z',
        provider: { name: 'fill', domain: 'fill.example' },
        webUrl: `https://fill.example/${number}`,
      }),
    ),
  }),
};

/** Three outlets tell of one event, in words of their own. */
export const lead = (over: object = {}): string =>
  articleFile({
    title: told.courier,
    publishedDateTime: at('12:00'),
    heat: 60,
    quality: 60,
    ...outlet('courier'),
    ...over,
  });
export const rival = (over: object = {}): string =>
  articleFile({
    title: told.herald,
    publishedDateTime: at('09:00'),
    heat: 90,
    quality: 70,
    ...outlet('herald'),
    ...over,
  });
export const gazette = (over: object = {}) =>
  relatedReport({
    title: told.gazette,
    publishedDateTime: at('08:00'),
    quality: 50,
    ...outlet('gazette'),
    ...over,
  });

/** A bundle of articles by name, beside texts of other days. */
export async function compiled(articles: Readonly<Record<string, string>>, options: object = {}) {
  return (await compiledWith(articles, {}, options)).bundle;
}

/** The same with other files of the data folder, by path, and the problems of the build. */
export async function compiledWith(
  articles: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  options: object = {},
) {
  const named = Object.fromEntries(
    Object.entries(articles).map(([name, text]) => [`articles/${name}.md`, text]),
  );
  const workspace = await openWorkspace({ ...fillers, ...named, ...files });
  const { problems } = await workspace.compile(options);
  return { bundle: openBundle(workspace.out), problems };
}

/** Reports and the stories that they stand under, as words. */
export const under = (
  reports: readonly { outlet: { name: string }; under: { slug: string } }[] | undefined,
) => reports?.map(({ outlet: { name }, under }) => `${name} under ${under.slug}`);
