import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type EngineBrowser, engines, type Tab } from '../support/engines/engine.ts';
import {
  type FaultHost,
  type HostFault,
  hostFaults,
  openFaultHost,
} from '../support/fault-host.ts';
import { few, onlyInLong } from '../support/few.ts';
import { five, openSite, type TestSite } from '../support/site.ts';
import {
  expectWhole,
  impatientWitness,
  type PageState,
  stateOf,
  waitFor,
  witness,
} from '../support/standing-page.ts';

let site: TestSite;
let story: string;

beforeAll(async () => {
  site = await openSite(five);
  const feed = await (await fetch(site.address)).text();
  story = feed.match(/href="?\/(news\/[^"\s>]+\/)/)?.[1] ?? '';
});
afterAll(() => site.close());

const entry = /\/assets\/index-[^/]*\.js/;
const storyCode = /\/assets\/story-[^/]*\.js/;
const library = /\/assets\/vendor-[^/]*\.js/;
const style = /\/assets\/app-[^/]*\.css/;
const data = /\/data\//;

/** A host that has lost something from the start. */
async function hostWith(
  prepare: (host: FaultHost) => void,
  runsFirst = witness,
): Promise<FaultHost> {
  const host = await openFaultHost(site, runsFirst);
  onTestFinished(() => host.close());
  prepare(host);
  return host;
}

const hasLine = ({ line }: PageState): boolean => line !== null;
const isOpen = ({ opened, line }: PageState): boolean => opened && line === null;

/**
 * The page can be read as it came, says that it is not whole, and shows nothing that would not
 * answer.
 */
async function expectStanding(tab: Tab, host: FaultHost): Promise<void> {
  await waitFor(tab, hasLine);
  // Had it reloaded itself, or had the app come after all, that would be seen by now.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const state = await stateOf(tab);
  expect(state.first.length).toBeGreaterThan(3);
  expect(state.now).toEqual(state.first);
  expect(state).toMatchObject({
    opened: false,
    dead: 0,
    line: { button: 'Reload the page', clear: true },
  });
  expect(state.line?.words).toMatch(/^Part of this page did not load\. /);
  expect(state.links).toBeGreaterThan(1);
  expect(host.opened).toHaveLength(1);
}

/** What failed for a moment is there when the reader asks for it. */
async function expectMended(tab: Tab, host: FaultHost): Promise<void> {
  host.mend();
  await tab.press('body > [role=alert] button');
  const state = await waitFor(tab, isOpen);
  expectWhole(state);
  expect(state.noise).toEqual([]);
  expect(host.opened).toHaveLength(2);
}

/**
 * For each way in which a browser may keep a file as it failed: as an error, as a whole file of its
 * own, and as a script that ran.
 */
const mended: ReadonlySet<string> = new Set<HostFault>(['gone', 'empty', 'throws']);

/**
 * Chromium goes through all kinds of faults. The others do so in the long run: what a page does
 * that is whole they show in static-hydration.test.ts and webkit.test.ts.
 */
for (const engine of few(engines, 1)) {
  engine.describe('a page that can be read is never taken away', () => {
    let browser: EngineBrowser;
    beforeAll(async () => {
      browser = await engine.launch();
    });
    afterAll(() => browser.close());

    const visit = async (host: FaultHost): Promise<Tab> => {
      const tab = await browser.tab();
      await tab.open(host.address + story);
      return tab;
    };

    test.for(few(hostFaults, 1))('the code of its route: %s', async (fault) => {
      const host = await hostWith(
        (it) => it.lose(storyCode, fault),
        fault === 'hangs' ? impatientWitness : witness,
      );
      const tab = await visit(host);
      // The line comes before the app gives a chunk up that hangs, and then asks whether the site
      // is there.
      if (fault === 'hangs')
        await expect.poll(() => host.asked.filter((path) => path === `/${story}`).length).toBe(2);
      await expectStanding(tab, host);
      if (mended.has(fault)) await expectMended(tab, host);
    });

    test.for(few(['hangs', 'gone', 'empty'] as const, 1))(
      'the code it begins with: %s',
      async (fault) => {
        const host = await hostWith(
          (it) => it.lose(entry, fault),
          fault === 'hangs' ? impatientWitness : witness,
        );
        const tab = await visit(host);
        await expectStanding(tab, host);
      },
    );

    onlyInLong(() => {
      test('a library of the code: reset', async () => {
        const host = await hostWith((it) => it.lose(library, 'reset'));
        const tab = await visit(host);
        await expectStanding(tab, host);
      });
    });

    test('its data is damaged: the page becomes whole from the files of the bundle', async () => {
      const host = await hostWith((it) => it.change(/\/news\//, damageData));
      expectWhole(await waitFor(await visit(host), isOpen));
    });

    test('its data is damaged, and no file of the bundle comes', async () => {
      const host = await hostWith((it) => {
        it.change(/\/news\//, damageData);
        it.lose(data, 'gone');
      });
      const tab = await visit(host);
      await expectStanding(tab, host);
    });

    test('the page cannot be drawn by its code', async () => {
      const host = await hostWith((it) => it.change(storyCode, failToDraw));
      const tab = await visit(host);
      await expectStanding(tab, host);
    });

    test('a style is gone: the page answers, and says that a part of it is not there', async () => {
      const host = await hostWith((it) => it.lose(style, 'gone'));
      const tab = await visit(host);
      expectWhole(await waitFor(tab, ({ opened, line }) => opened && line !== null));
      await expectMended(tab, host);
    });

    test('a style hangs: the page is painted all the same', async () => {
      const host = await hostWith((it) => it.lose(style, 'hangs'), impatientWitness);
      const tab = await visit(host);
      expectWhole(await waitFor(tab, ({ line }) => line?.clear === true));
      await expect
        .poll(() => tab.evaluate('performance.getEntriesByType("paint").length > 0'))
        .toBe(true);
    });

    test('code that comes after it was given up takes the page over, and the line goes', async () => {
      const host = await hostWith((it) => it.lose(entry, 'late'), impatientWitness);
      const tab = await visit(host);
      await waitFor(tab, hasLine);
      expectWhole(await waitFor(tab, isOpen));
      expect(host.opened).toHaveLength(1);
    });
  });
}

const damageData = (page: string): string => page.replace(/(id=page-values[^>]*>)\[/, '$1');

const failToDraw = (code: string): string => {
  const changed = code.replace(
    /Component:[\w$]+/,
    'Component:()=>{throw new Error("broken by the host")}',
  );
  expect(changed).not.toBe(code);
  return changed;
};
