import { afterAll, beforeAll, expect } from 'vitest';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

/**
 * When the page was first painted and when it asked for its first module, in milliseconds since it
 * was opened.
 */
const paintAndCode = `(() => {
  const [paint] = performance.getEntriesByType('paint');
  const code = performance.getEntriesByType('resource').filter(({ name }) => /\\/assets\\/.*\\.js$/.test(name));
  return [paint.startTime, Math.min(...code.map(({ startTime }) => startTime))];
})()`;

test.for(few([300, 0], 1))(
  'the code of a page is asked for after its first paint, styles being %d ms late',
  async (late, { visit }) => {
    const { page } = await visit(site, '', {
      stay: true,
      before: (context) =>
        context.route(/\.css$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, late));
          await route.continue();
        }),
    });
    for (const path of few(['', 'topics/', 'about/'], 1)) {
      await page.goto(site.address + path);
      await ready(page);
      const [painted, asked] = await page.evaluate<[number, number]>(paintAndCode);
      expect(asked, path).toBeGreaterThanOrEqual(painted);
    }
  },
);

test('a page that is never said to be painted brings its code all the same', async ({ visit }) => {
  const { page } = await visit(site, '', {
    before: (context) => context.addInitScript('PerformanceObserver.prototype.observe = () => {}'),
  });
  await ready(page);
});
