import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { breakFiles, type Fault, noiseOf } from '../support/faults.ts';
import { few, onlyInLong } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

/** The code of the topics page, which a reader of the front page does not have yet. */
const lateCode = /\/assets\/part-indexes-[^/]*\.js/;
const lateStyle = /\/assets\/part-indexes-[^/]*\.css/;

const countLoads = `addEventListener('load', () => {
  sessionStorage.setItem('tests:loads', String(Number(sessionStorage.getItem('tests:loads') ?? 0) + 1));
});`;

const loads = 'Number(sessionStorage.getItem("tests:loads"))';

/** The browser's own words for code that did not come, which no page can keep from the console. */
const complaints = [
  noiseOf(lateCode),
  /^console: .*(MIME type|Failed to fetch dynamically|Uncaught)/,
  /^uncaught: /,
];

describe('the code of a page', () => {
  test.for(few(['gone', 'cut', 'page', 'lost'] satisfies Fault[], 1))(
    '%s for good: the page reloads itself once and no more, then says so with the masthead in place',
    async (fault, { visit }) => {
      const { page, context, noise } = await visit(site, '', {
        before: (of) => of.addInitScript(countLoads),
      });
      noise.expect(...complaints);
      await breakFiles(context, lateCode, fault);
      await page.getByRole('link', { name: 'Topics' }).first().click();
      await page.getByRole('button', { name: 'Reload the page' }).waitFor();
      await expect.poll(() => page.evaluate(loads)).toBe(2);
      await atRest(page);
      await expect.poll(() => page.evaluate(loads)).toBe(2);
      await expect
        .poll(() => page.getByRole('navigation', { name: 'Site' }).isVisible())
        .toBe(true);
      expect(new URL(page.url()).pathname).toBe('/topics/');
    },
  );

  test('gone for a moment: the one reload is enough, and the reader is where they wanted to go', async ({
    visit,
  }) => {
    const { page, context, noise } = await visit(site, '');
    noise.expect(...complaints);
    const mend = await breakFiles(context, lateCode, 'gone');
    page.once('framenavigated', () => void mend());
    context.on('requestfailed', () => void mend());
    await context.route(lateCode, async (route, request) => {
      await route.fulfill({ status: 404, body: '' });
      await context.unroute(lateCode);
      expect(request.method()).toBe('GET');
    });
    await page.getByRole('link', { name: 'Topics' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/topics/');
  });

  onlyInLong(() => {
    test('gone with storage denied: still one reload and no more', async ({ visit }) => {
      let opened = 0;
      const { page, context, noise } = await visit(site, '', {
        before: async (of) => {
          of.on('request', (request) => {
            if (request.isNavigationRequest()) opened += 1;
          });
          await of.addInitScript(() => {
            for (const name of ['localStorage', 'sessionStorage'] as const) {
              Object.defineProperty(globalThis, name, {
                get() {
                  throw new DOMException('denied', 'SecurityError');
                },
              });
            }
          });
        },
      });
      noise.expect(...complaints);
      await breakFiles(context, lateCode, 'gone');
      await page.getByRole('link', { name: 'Topics' }).first().click();
      await page.getByRole('button', { name: 'Reload the page' }).waitFor();
      await atRest(page);
      expect(opened).toBe(2);
    });
  });

  onlyInLong(() => {
    test('that hangs is given up in time: what is shown stays until then, and the page made ahead comes in its place', {
      timeout: 120_000,
    }, async ({ visit }) => {
      const { page, context, noise } = await visit(site, '', {
        before: (of) => of.addInitScript(countLoads),
      });
      noise.expect(...complaints);
      await breakFiles(context, lateCode, 'hangs');
      await page.getByRole('link', { name: 'Topics' }).first().click();
      await expect.poll(() => page.locator('article').first().isVisible()).toBe(true);
      await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor({ timeout: 40_000 });
      await page.getByRole('button', { name: 'Reload the page' }).waitFor({ timeout: 40_000 });
      expect(await page.getByRole('heading', { level: 1, name: 'Topics' }).isVisible()).toBe(true);
      expect(await page.evaluate(loads)).toBe(2);
    });
  });

  test('with a style sheet that is gone reloads once, then says so or shows the page: never a blank one', async ({
    visit,
  }) => {
    const { page, context, noise } = await visit(site, '');
    noise.expect(noiseOf(lateStyle), ...complaints);
    await breakFiles(context, lateStyle, 'gone');
    await page.getByRole('link', { name: 'Topics' }).first().click();
    await page.waitForURL(/\/topics\/$/);
    await ready(page);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
  });
});

describe('a part that comes late', () => {
  test.for(few(['gone', 'cut', 'lost'] satisfies Fault[], 1))(
    'the settings, %s: the menu says so, and the page stays',
    async (fault, { visit }) => {
      const panel = /\/assets\/settings-panel-[^/]*\.js/;
      const { page, context, noise } = await visit(site, '', {
        before: (of) => of.addInitScript(countLoads),
      });
      noise.expect(noiseOf(panel), ...complaints);
      await breakFiles(context, panel, fault);
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.locator('[popover]').getByRole('alert').getByRole('button').waitFor();
      expect(await page.locator('main article').count()).toBeGreaterThan(1);
      expect(await page.evaluate(loads)).toBe(1);
    },
  );

  test('the keys, gone: their button leads to all of them, and the search key to the search', async ({
    visit,
  }) => {
    const code = /\/assets\/part-commands-[^/]*\.js/;
    const { page, context, noise } = await visit(site, '');
    noise.expect(noiseOf(code), ...complaints);
    await breakFiles(context, code, 'gone');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.waitForURL(/\/about\/$/);
    await page.getByRole('rowheader', { name: 'Next story or report' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
  });

  test('the styles of what keys show, gone: keys go on, and nothing throws', async ({ visit }) => {
    const styles = /\/assets\/key-status-[^/]*\.css/;
    const { page, context, noise } = await visit(site, 'latest/');
    noise.expect(noiseOf(styles));
    await breakFiles(context, styles, 'gone');
    for (const at of [0, 1, 2]) {
      await page.keyboard.press('j');
      await expect
        .poll(() => page.locator('[data-place]:has(:focus)').getAttribute('data-place'))
        .toBe(`${at}`);
      await atRest(page);
    }
  });

  test.for([
    ['help', '?'],
    ['palette', 'Control+k'],
  ] as const)('the code of the %s alone, gone: a dialog says so', async ([, key], { visit }) => {
    const code = /\/assets\/part-dialogs-[^/]*\.js/;
    const { page, context, noise } = await visit(site, '');
    noise.expect(noiseOf(code), ...complaints);
    await breakFiles(context, code, 'gone');
    await page.keyboard.press(key);
    await page.getByRole('dialog').getByRole('button', { name: 'Reload the page' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});
