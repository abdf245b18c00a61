import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOffsets } from '#src/compile/site/find-offsets.ts';
import { daysIn } from '#src/content/time/day-number.ts';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { forAll } from '#tests/support/for-all.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Europe/London',
  'Africa/Casablanca',
  'Europe/Amsterdam',
  'Pacific/Apia',
];
const [first, last] = [Date.UTC(1850, 0, 1), Date.UTC(2036, 0, 1)];

/** What this Node says of a moment in a zone. */
const byNode = (time: number, timeZone: string): string => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${part.get('year')}-${part.get('month')}-${part.get('day')} ${part.get('hour')}:${part.get('minute')}`;
};

describe('the offsets of a zone', () => {
  test('give the day and the hour that Node gives, for any moment of two centuries', {
    timeout: 60_000,
  }, () => {
    for (const timeZone of zones)
      learnZone({ timeZone, offsets: findOffsets(timeZone, first, last) });
    forAll(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: first / 1000, max: last / 1000 }),
        (timeZone, second) => {
          const [day, hour] = byNode(second * 1000, timeZone).split(' ');
          expect(daysIn(timeZone)(second * 1000)).toBe(day);
          expect(timeWords(new Date(second * 1000).toISOString(), timeZone).slice(-5)).toBe(hour);
        },
      ),
    );
  });

  test('are exact to the second about each change of clocks', () => {
    for (const timeZone of zones) {
      const offsets = findOffsets(timeZone, Date.UTC(2015, 0, 1), Date.UTC(2021, 0, 1));
      learnZone({ timeZone, offsets });
      for (const from of (offsets ?? []).slice(2).filter((_, at) => at % 2 === 0))
        for (const second of [from - 1, from])
          expect(timeWords(new Date(second * 1000).toISOString(), timeZone).slice(-5)).toBe(
            byNode(second * 1000, timeZone).slice(-5),
          );
    }
  });

  test('are in the manifest of a site with a zone, and not in that of another', async () => {
    const article = {
      'articles/2024-05-02-a.md': articleFile({ publishedDateTime: '2024-05-02T23:30:00Z' }),
    };
    const zoned = await openWorkspace({ ...article, 'site.yaml': 'timeZone: Asia/Kathmandu\n' });
    await zoned.compile();
    const { site } = await openBundle(zoned.out).manifest();
    expect(site.offsets).toEqual([expect.any(Number), 20_700]);
    expect((await openBundle(zoned.out).cards())[0]?.day).toBe('2024-05-03');
    const plain = await openWorkspace(article);
    await plain.compile();
    expect((await openBundle(plain.out).manifest()).site).not.toHaveProperty('offsets');
  });
});
