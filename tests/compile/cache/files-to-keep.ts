import { articleFile, relatedReport } from '#tests/support/markdown.ts';

const reports = [
  relatedReport({ title: 'Shared by many' }),
  relatedReport({ title: 'Shared by some', webUrl: 'https://gazette.example/some' }),
  relatedReport({ title: 'Éin anderer', webUrl: 'https://gazette.example/other', quality: 70 }),
];

/** Many other texts, some of them with two words that are just rare enough to tell. */
export const manyTexts = articleFile({
  title: 'Of this and that',
  publishedDateTime: '2024-03-01T08:00:00Z',
  related: Array.from({ length: 320 }, (_, at) =>
    relatedReport({
      title: `Item ${at} ${at < 17 ? 'quartz ferry' : `sundry${at % 90}`}`,
      webUrl: `https://gazette.example/${at}`,
    }),
  ),
});

/**
 * A story whose report is of its event by two words, for as long as these stand in no more texts.
 */
export const ferry = articleFile({
  title: 'Quartz ferry sails',
  related: [
    relatedReport({
      title: 'Divers near Harlow say quartz was hidden aboard a ferry',
      webUrl: 'https://gazette.example/ferry',
    }),
  ],
});
export const oneMore = articleFile({
  title: 'Another quartz, another ferry',
  publishedDateTime: '2024-02-01T08:00:00Z',
});

/** What stands in a file; equal numbers are equal contents. */
export const contents = [
  articleFile({ title: 'First', related: [reports[0], reports[1]] }),
  articleFile({ title: 'Second', related: reports, topics: ['AI'], quality: 60, heat: 90 }),
  articleFile({
    title: 'Third – 三 \\ 👩‍🚀',
    related: [reports[0]],
    published: false,
    heat: -1,
    webUrl: 'https://gazette.example/some',
  }),
  articleFile({
    title: 'Unlisted',
    related: [reports[1]],
    published: false,
    webUrl: 'https://gazette.example/unlisted',
  }),
  articleFile({ title: 'Gone', removed: true, webUrl: 'https://gazette.example/other' }),
  articleFile({ title: 'Warned', originalUrl: 'https://no host/' }),
  'no front matter at all',
  articleFile({ title: '' }),
  ferry,
  oneMore,
];
