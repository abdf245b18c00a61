import * as fc from 'fast-check';
import { cleanText } from '#src/compile/articles/clean-text.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { plainReport, plainStory } from './stories.ts';

/** What the exports need of the site. */
export const from = {
  addressOf: (slug: string) => `https://paper.example/news/${slug}/`,
  timeZone: 'UTC',
};

/**
 * A lead with a report before it, one of the same minute dated in the future, one after, and
 * background.
 */
export const story = plainStory({
  coverage: [
    plainReport('late', -50 * 1440, {
      tier: 'background',
      story: '2021-10-24-late',
      quality: null,
    }),
    plainReport('first', -90),
    plainReport('same', 0, { kind: 'video', future: true }),
    plainReport('after', 150, { excerpt: 'More, "of" it' }),
  ],
  reports: 4,
});

/** A lead that repeats the first report, and a third that repeats the lead. */
export const repeated = plainStory({
  copyOf: 'first',
  coverage: [
    plainReport('first', -90),
    plainReport('after', 150, { copyOf: '2021-12-13-ai-giant' }),
  ],
  reports: 2,
});

/** Foreign texts as the compiler accepts them. */
const foreign = fc
  .tuple(
    fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      "'",
      "'=",
      '# ',
      '> ',
      '1. ',
      '- ',
      '![',
      '](',
      '```',
      '<!--',
      '=1+1;',
      '"',
      '|',
      '\\',
      '&lt;',
    ),
    fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })),
  )
  .map((parts) => cleanText(parts.join('')) || 'x');
const link = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('https://a.example/?x=(1)&copy;=2&#38;', 'https://a.example/\'[]`*_~<>"|'),
  )
  .map((url) => safeLink(url));

/** Stories with a coverage of one to six such texts, some without an original. */
export const anyStory = fc
  .array(fc.tuple(foreign, foreign, foreign, link, fc.integer({ min: -9000, max: 9000 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((reports): Story => {
    const coverage = reports
      .map(([title, excerpt, name, original, offset], at) => {
        const { original: _, ...report } = plainReport(`r${at}`, offset, {
          title,
          excerpt,
          outlet: { domain: 'o.example', name },
        });
        return { ...report, ...(original && { original }) };
      })
      .toSorted((a, b) => a.offset - b.offset);
    const [title = 'x', excerpt = ''] = reports[0] ?? [];
    return plainStory({ title, excerpt, coverage, reports: coverage.length });
  });
