import { expect } from 'vitest';
import * as z from 'zod/mini';
import type { Tab } from './engines/engine.ts';

/** The readable text in the main part of the page. */
const read = `() => [...document.querySelectorAll('#root main :is(h1, h2, h3, p)')].map(({ textContent }) => textContent)`;

/** Runs before a page's own scripts: records the page's noise, and its text as it came. */
export const witness = `
globalThis.noise = [];
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...parts) => { noise.push(kind + ': ' + parts.map(String).join(' ')); say.apply(console, parts); };
}
addEventListener('error', (event) => event instanceof ErrorEvent && noise.push('uncaught: ' + event.message));
addEventListener('unhandledrejection', ({ reason }) => noise.push('rejected: ' + reason));
addEventListener('securitypolicyviolation', (event) => noise.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
globalThis.readNow = ${read};
addEventListener('DOMContentLoaded', () => { globalThis.readAtFirst = readNow(); });
`;

/**
 * The same, with every timeout of more than four seconds ten times shorter, so that hanging parts
 * are given up within a test.
 */
export const impatientWitness = `${witness}
const later = setTimeout;
globalThis.setTimeout = (then, delay, ...rest) => later(then, delay > 4000 ? delay / 10 : delay, ...rest);
`;

const stateSchema = z.object({
  opened: z.boolean(),
  /** The readable text when the page came, and now. */
  first: z.array(z.string()),
  now: z.array(z.string()),
  /**
   * The line that says that the page is incomplete, and whether it is visible and above the text.
   */
  line: z.nullable(z.object({ words: z.string(), button: z.string(), clear: z.boolean() })),
  /** Visible parts that would not work without scripts. */
  dead: z.number(),
  links: z.number(),
  noise: z.array(z.string()),
});
export type PageState = z.infer<typeof stateSchema>;

const state = `(() => {
  const line = document.querySelector('body > [role=alert]');
  const button = line?.querySelector('button');
  const box = line?.getBoundingClientRect();
  const seen = (element) => element.getClientRects().length > 0;
  const main = document.querySelector('#root main');
  return {
    opened: 'opened' in document.documentElement.dataset,
    first: globalThis.readAtFirst ?? [],
    now: globalThis.readNow?.() ?? [],
    line: line && {
      words: line.firstChild?.textContent ?? '',
      button: button?.textContent ?? '',
      clear: seen(line) && seen(button) && box.bottom <= (document.querySelector('#root')?.getBoundingClientRect().top ?? 0) + 1,
    },
    dead: [...document.querySelectorAll('[data-needs-script]')].filter(seen).length,
    links: main ? [...main.querySelectorAll('a[href]')].filter(seen).length : 0,
    noise: globalThis.noise ?? [],
  };
})()`;

/** The page's present state. Rejects while the browser is between two pages. */
export const stateOf = async (tab: Tab): Promise<PageState> =>
  stateSchema.parse(await tab.evaluate(state));

/** Polls a page until its state is as wanted, and returns it. */
export async function waitFor(tab: Tab, wanted: (state: PageState) => boolean): Promise<PageState> {
  let last: PageState | undefined;
  await expect
    .poll(
      async () => {
        last = await stateOf(tab);
        return wanted(last) || last;
      },
      { timeout: 40_000 },
    )
    .toBe(true);
  if (!last) throw new Error('the page was not asked');
  return last;
}

/** All text of the page when it came is still there; what only scripts fill was empty then. */
export const expectWhole = ({ now, first }: PageState): void =>
  expect(now).toEqual(expect.arrayContaining(first.filter((text) => text !== '')));
