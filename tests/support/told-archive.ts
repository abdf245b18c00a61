import { articleFile } from './markdown.ts';
import { openBundle, openWorkspace } from './workspace.ts';

/** A made-up story: the data by which links are judged. */
export type Told = {
  readonly title: string;
  readonly day: string;
  readonly excerpt?: string;
  readonly outlet?: string;
  readonly original?: string;
  readonly related?: readonly object[];
};

/** An archive of these stories, after three on the weather. */
export async function linesOf(stories: readonly Told[]) {
  const weather = Array.from(
    { length: 3 },
    (_, at): Told => ({ title: `the weather ${at}`, day: '2020-01-01' }),
  );
  const all = [...stories, ...weather];
  const files = all.map(
    (
      { title, day, excerpt = '', outlet = 'paper.example', original, related },
      at,
    ): [string, string] => [
      `articles/${day}-s${at}.md`,
      articleFile({
        title,
        excerpt,
        publishedDateTime: `${day}T08:00:00Z`,
        provider: { name: outlet, domain: outlet },
        ...(original !== undefined && { originalUrl: original }),
        ...(related && { related }),
      }),
    ],
  );
  const workspace = await openWorkspace(Object.fromEntries(files));
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const slug = (at: number): string => `${all[at]?.day}-s${at}`;
  return {
    bundle,
    slug,
    story: (at: number) => bundle.story(slug(at)),
    /** Titles of the earlier stories that one continues, and the words of the first link. */
    before: async (at: number) => {
      const { line } = await bundle.story(slug(at));
      return {
        titles: line?.before.map(({ title }) => title) ?? [],
        words: line?.before[0]?.words ?? [],
      };
    },
    whole: async (at: number) => (await bundle.story(slug(at))).line?.whole,
  };
}
