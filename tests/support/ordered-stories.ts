import * as fc from 'fast-check';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { plainReport, plainStory } from './stories.ts';

const YEARS = 30 * 365 * 1440;

/** Minutes from a lead: in its event, in its very minute, weeks and years around it. */
const offset = fc.oneof(
  fc.integer({ min: -4320, max: 4320 }),
  fc.integer({ min: -90, max: 90 }),
  fc.integer({ min: -YEARS, max: 2 * 365 * 1440 }),
  fc.constant(0),
);

const covering = fc.record({
  offset,
  tier: fc.constantFrom('event', 'background'),
  name: fc.oneof(
    fc.constantFrom('A', 'The Courier of the Northern and Southern Provinces', '新华社', 'صحيفة'),
    fc.string(),
  ),
  quality: fc.option(fc.integer({ min: 0, max: 99 })),
  future: fc.boolean(),
});

/** Stories with any coverage, in the compiler's order of publication; also impossible dates. */
export const anyOrderedStory: fc.Arbitrary<Story> = fc
  .record({
    coverings: fc.array(covering, { maxLength: 60 }),
    future: fc.boolean(),
    few: fc.boolean(),
  })
  .map(({ coverings, future, few }) => {
    const coverage = coverings
      .slice(0, few ? 8 : 60)
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ name, future: ahead, ...rest }, at): CoverageReport => {
        const over: Partial<CoverageReport> = {
          ...rest,
          outlet: { domain: `o${at}.example`, name },
          ...(ahead && at % 7 === 0 && { future: true }),
        };
        return plainReport(`r${at}`, rest.offset, over);
      });
    return plainStory({
      coverage,
      reports: coverage.length,
      ...(future && coverings.length % 10 === 9 && { future: true }),
    });
  });
