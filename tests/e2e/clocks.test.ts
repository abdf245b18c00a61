import { afterAll, beforeAll, describe, expect } from 'vitest';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

const zones = ['Pacific/Kiritimati', 'Pacific/Honolulu', 'UTC'] as const;
/** Thai has years and figures of its own and no interface here; Arabic has one. */
const locales = { 'Pacific/Kiritimati': 'en-US', 'Pacific/Honolulu': 'th-TH', UTC: 'ar-EG' };
const years = ['1970-01-01T00:00:00Z', '2022-01-01T12:00:00Z', '2099-12-31T23:59:59Z'] as const;
/** Every zone by every clock; the first three have each of both. */
const devices = [0, 1, 2].flatMap((turn) =>
  zones.map((timezoneId, at) => ({ timezoneId, time: years[(at + turn) % 3] ?? years[0] })),
);

describe('days belong to the site, not to the device', () => {
  test('the same headings, times and order in every time zone, by any clock and in any language of the browser', async ({
    visit,
  }) => {
    const words = new Set<string>();
    const days = new Set<string>();
    for (const { timezoneId, time } of few(devices, 2)) {
      const { page } = await visit(site, '', {
        timezoneId,
        locale: locales[timezoneId],
        before: (_, opened) => opened.clock.setFixedTime(time),
      });
      const read: string[] = [];
      const instants: (string | null)[] = [];
      for (const path of ['', 'latest/']) {
        await page.goto(new URL(path, site.address).href);
        await ready(page);
        read.push(...(await page.locator('main h2, main h3').allTextContents()));
        const times = await page
          .locator('main article time')
          .evaluateAll((list) =>
            list.map((element) => [element.getAttribute('datetime'), element.textContent] as const),
          );
        expect(times.length, path).toBeGreaterThan(0);
        read.push(...times.map(([, text]) => text));
        instants.push(...times.map(([instant]) => instant));
      }
      days.add(JSON.stringify(instants));
      if (timezoneId !== 'UTC') words.add(JSON.stringify(read));
      await page.context().close();
    }
    expect([...days]).toHaveLength(1);
    expect([...words]).toHaveLength(1);
  });
});

describe('relative times', () => {
  test.for(few(years, 1))(
    'by a clock of %s never speak of a time below nothing or without a number',
    async (time, { visit }) => {
      const { page } = await visit(site, '', {
        before: (_, opened) => opened.clock.setFixedTime(time),
      });
      await page.locator('article [data-headline]').first().click();
      await page.waitForURL(/\/news\//);
      await page.locator('main time').first().waitFor();
      const words = await page.locator('main').innerText();
      expect(words).not.toMatch(
        /NaN|Invalid|undefined|\bin -|-\d+ (minute|hour|day|month|year)|\bin \d+ (year|month|day)s?\b/i,
      );
    },
  );
});
