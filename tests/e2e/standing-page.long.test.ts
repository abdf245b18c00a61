import { env } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EngineBrowser, engines, type Tab } from '../support/engines/engine.ts';
import { type HostFault, openFaultHost } from '../support/fault-host.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { pickSome } from '../support/pick-some.ts';
import { openSite, type TestSite } from '../support/site.ts';
import {
  expectWhole,
  impatientWitness,
  stateOf,
  waitFor,
  witness,
} from '../support/standing-page.ts';

/** One address of each pattern, and each kind of story. */
const routes: readonly string[] = [
  '',
  'latest/',
  'page/2/',
  'topics/',
  'topics/rivers/',
  'topics/rivers/page/2/',
  'outlets/',
  'outlets/courier-1.example/',
  'outlets/courier-1.example/coverage/',
  'archive/',
  'storylines/',
  'days/2024-06-29/',
  'about/',
  ...[0, 1, 7].map((at) => `news/${generatedSlug(at)}/`),
];
const faults = ['gone', 'reset', 'hangs', 'empty'] as const satisfies readonly HostFault[];

type Case = { readonly route: string; readonly chunk: string; readonly fault: HostFault };

/** Visits that one Chromium makes at a time. */
const AT_ONCE = 4;
/** How many cases the other engines are given, and which: CORANTO_SEED draws others. */
const SAMPLE = 40;
const seed = Number(env['CORANTO_SEED'] ?? 20_240_630);

let site: TestSite;

beforeAll(async () => {
  site = await openSite({ kind: 'generated', stories: 300 });
});
afterAll(() => site.close());

/** The scripts that a page asks for until it answers and is quiet. */
async function chunksOf(tab: Tab, route: string): Promise<readonly string[]> {
  const host = await openFaultHost(site, witness);
  try {
    await tab.open(host.address + route);
    await waitFor(tab, ({ opened }) => opened);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [...new Set(host.asked.filter((path) => /^\/assets\/.*\.js$/.test(path)))];
  } finally {
    await host.close();
  }
}

/**
 * Opens a page whose host loses one chunk: it becomes the app's own and whole, or stays as it came,
 * and says so. Never reloaded.
 */
async function visit(tab: Tab, { route, chunk, fault }: Case): Promise<void> {
  const host = await openFaultHost(site, fault === 'hangs' ? impatientWitness : witness);
  try {
    host.lose(new RegExp(`^${chunk}$`), fault);
    await tab.open(host.address + route);
    await waitFor(tab, ({ opened, line }) => opened || line !== null);
    // The line comes before the app gives up a chunk that hangs. A library has no app that would.
    await new Promise((resolve) => setTimeout(resolve, fault === 'hangs' ? 4000 : 250));
    const state = await stateOf(tab);
    expectWhole(state);
    expect(state.first.length).toBeGreaterThan(0);
    expect(state.opened).toBe(state.line === null);
    expect(host.opened).toHaveLength(1);
  } finally {
    await host.close();
  }
}

/** What failed, each case by its name; all of them are tried. */
async function tryAll(
  browser: EngineBrowser,
  cases: readonly Case[],
  atOnce: number,
): Promise<string[]> {
  const failures: string[] = [];
  const left = [...cases];
  const work = async (): Promise<void> => {
    const tab = await browser.tab();
    for (let next = left.pop(); next; next = left.pop()) {
      const name = `/${next.route} without ${next.chunk}: ${next.fault}`;
      await visit(tab, next).catch((error: unknown) => failures.push(`${name}: ${String(error)}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failures;
}

async function everyCase(browser: EngineBrowser, opened: readonly string[]): Promise<Case[]> {
  const tab = await browser.tab();
  const cases: Case[] = [];
  for (const route of opened)
    for (const chunk of await chunksOf(tab, route))
      for (const fault of faults) cases.push({ route, chunk, fault });
  return cases;
}

for (const { name, describe, launch } of engines) {
  /**
   * Goes through the cases of these routes, or a sample of them, in a browser of its own: tabs
   * close with it.
   */
  const tryRoutes = async (
    opened: readonly string[],
    atOnce: number,
    sample?: number,
  ): Promise<void> => {
    const browser = await launch();
    try {
      const all = await everyCase(browser, opened);
      expect(all.length).toBeGreaterThan(opened.length * faults.length * 5);
      expect(
        await tryAll(browser, sample === undefined ? all : pickSome(all, sample, seed), atOnce),
      ).toEqual([]);
    } finally {
      await browser.close();
    }
  };

  describe('every page without one of its chunks stays whole', () => {
    if (name === 'Chromium')
      test.for(routes)('each chunk of /%s, in each way', (route) => tryRoutes([route], AT_ONCE));
    else
      test(`a sample drawn with ${seed}`, { timeout: 900_000 }, () =>
        tryRoutes(routes, name === 'WebKit' ? 1 : AT_ONCE, SAMPLE),
      );
  });
}
