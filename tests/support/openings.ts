import fc from 'fast-check';
import { onTestFinished } from 'vitest';
import type { Opening } from '#src/evidence/diet/story-opening.ts';

/** An article opened at an ISO 8601 `time`; `over` sets what is different. */
export function opened(time: string, over: Partial<Opening> = {}): Opening {
  const id = over.id ?? '0123456789';
  return {
    key: `${time} ${id}`,
    at: Date.parse(time),
    id,
    outlet: { domain: 'a.example', name: 'A' },
    topics: [],
    kind: 'article',
    ...over,
  };
}

const slugs = ['ai', 'chips', 'constructor', '__proto__', 'old-name'];

/** Openings of few stories within some months, around changes of clocks and ends of years. */
export const openingsArbitrary: fc.Arbitrary<Opening[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: Date.UTC(2020, 11, 20), max: Date.UTC(2021, 3, 10) }),
      id: fc.constantFrom('aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'),
      domain: fc.constantFrom('a.example', 'b.example', 'constructor'),
      topics: fc.array(fc.constantFrom(...slugs), { maxLength: 3 }),
      kind: fc.constantFrom('article', 'video'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ at, id, domain, topics, kind }) => ({
      ...opened(new Date(at).toISOString(), { id }),
      outlet: { domain, name: domain },
      topics: topics.map((slug) => ({ slug, name: slug })),
      kind,
    })),
  );

/** The clock of a device in another zone (IANA), until the test ends. */
export function inZone(timeZone: string): void {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  onTestFinished(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
}
