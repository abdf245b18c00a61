import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type EngineBrowser, engines, type Tab } from '../support/engines/engine.ts';
import { type FaultHost, openFaultHost } from '../support/fault-host.ts';
import { few } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { stateOf, waitFor, witness } from '../support/standing-page.ts';

/** The heading that the browser read out of the page, before any of the app's code has run. */
const keepHeading = `addEventListener('DOMContentLoaded', () => { globalThis.firstHeading = document.querySelector('main h1'); });`;

const routes: readonly string[] = [
  '',
  'latest/',
  ...[0, 7, 1].map((at) => `news/${generatedSlug(at)}/`),
  'outlets/courier-1.example/',
  'page/2/',
  'topics/',
  'topics/rivers/',
  'outlets/',
  'archive/',
  'days/2024-06-29/',
  'about/',
];

for (const { describe, launch } of engines.filter(({ name }) => name === 'WebKit'))
  describe('the reader', () => {
    let site: TestSite;
    let host: FaultHost;
    let browser: EngineBrowser;
    let tab: Tab;

    beforeAll(async () => {
      site = await openSite({ kind: 'generated', stories: 300 });
      host = await openFaultHost(site, witness + keepHeading);
      browser = await launch();
      tab = await browser.tab();
    });
    afterAll(async () => {
      await browser.close();
      await host.close();
      await site.close();
    });

    const open = async (path: string): Promise<void> => {
      await tab.open(host.address + path);
      await waitFor(tab, ({ opened }) => opened);
    };
    const ask = <T>(expression: string, schema: z.ZodMiniType<T>): Promise<T> =>
      tab.evaluate(expression).then((it) => schema.parse(it));
    const until = (expression: string) =>
      expect.poll(() => tab.evaluate(expression), { timeout: 30_000 });

    test('takes over every page as it came, asks for no data but the manifest, and says nothing', {
      timeout: 240_000,
    }, async () => {
      for (const route of few(routes, 4)) {
        await open(route);
        const kept = await ask(
          'firstHeading.isConnected && document.querySelectorAll("main h1").length === 1',
          z.boolean(),
        );
        expect(kept, route).toBe(true);
        expect((await stateOf(tab)).noise, route).toEqual([]);
      }
      const isData = /^\/data\/(?!manifest\.json\?of=)/;
      expect(host.asked.filter((path) => isData.test(path))).toEqual([]);
    });

    test('narrows the feed by a filter that is pressed', { timeout: 120_000 }, async () => {
      await open('latest/');
      await tab.evaluate('dispatchEvent(new Event("pointermove"))');
      await until('document.querySelector("a[href*=\\"topic=rivers\\"]") !== null').toBe(true);
      await tab.press('a[href*="topic=rivers"]');
      await until('location.search').toBe('?topic=rivers');
      await until('/of 300 stories/.test(document.querySelector("main").textContent)').toBe(true);
      expect((await stateOf(tab)).noise).toEqual([]);
    });

    test('sets the settings in a panel as high as they are', { timeout: 120_000 }, async () => {
      await open('about/');
      await tab.press('button[popovertarget][data-needs-script]');
      await until('document.querySelectorAll("[popover] fieldset").length').toBe(7);
      const height = await ask(
        'document.querySelector("fieldset").parentElement.getBoundingClientRect().height',
        z.number(),
      );
      expect(height).toBeLessThan(500);
      expect(await ask('innerHeight', z.number())).toBeGreaterThan(600);
    });

    test('opens a story from the feed, and back leads to the place in the list', {
      timeout: 120_000,
    }, async () => {
      await open('latest/');
      await tab.evaluate(
        'document.querySelectorAll("main article [data-headline]")[9].scrollIntoView({ block: "center" })',
      );
      const numbers = z.tuple([z.number(), z.number()]);
      await until('document.querySelectorAll("main article [data-headline]").length > 9').toBe(
        true,
      );
      const href = await ask(
        'document.elementFromPoint(400, 400).closest("article").querySelector("[data-headline]").getAttribute("href")',
        z.string(),
      );
      const where = `(() => { const it = document.querySelector('main article [data-headline][href="${href}"]'); return [scrollY, it ? it.getBoundingClientRect().top : -1]; })()`;
      const [scrolled, top] = await ask(where, numbers);
      expect(scrolled).toBeGreaterThan(100);
      await tab.press(`main article [data-headline][href="${href}"]`);
      await until('location.pathname').toBe(href);
      await until('document.querySelectorAll("main h1").length').toBe(1);
      await tab.back();
      await until('location.pathname').toBe('/latest/');
      await until(`Math.abs((${where})[1] - ${top}) <= 4`).toBe(true);
      expect((await stateOf(tab)).noise).toEqual([]);
    });
  });
