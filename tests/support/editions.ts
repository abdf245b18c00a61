import type { Archive } from './site.ts';

const article = (title: string, day: number, removed: boolean): string => `---
title: ${title}
excerpt: One sentence.
publishedDateTime: 2024-05-${String(day).padStart(2, '0')}T08:00:00Z
originalUrl: https://paper.example/${day}
type: article
quality: 60
published: true
${removed ? 'removed: true\n' : ''}provider: { name: Paper, domain: paper.example }
topics: [Rivers]
---
`;

/** The slug of the story at a place of an edition, from 0 on. */
export const editionSlug = (title: string, at: number): string =>
  `2024-05-${String(at + 1).padStart(2, '0')}-${title.toLowerCase().replaceAll(' ', '-')}`;

type EditionChoice = {
  /** Those of the stories that were taken down. */
  readonly removed?: readonly string[];
  /** The text of site.yaml. */
  readonly site?: string;
};

/** An edition of a small site: a story of a day for each title, all on one topic. */
export const edition = (
  name: string,
  titles: readonly string[],
  { removed = [], site = 'title: Paper\n' }: EditionChoice = {},
): Archive => ({
  kind: 'inline',
  name,
  files: {
    'site.yaml': site,
    ...Object.fromEntries(
      titles.map((title, at) => [
        `articles/${editionSlug(title, at)}.md`,
        article(title, at + 1, removed.includes(title)),
      ]),
    ),
  },
});
