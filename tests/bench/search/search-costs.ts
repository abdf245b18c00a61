import type { Browser } from 'playwright-core';
import { memoryOf } from '../growth/tab-memory.ts';
import type { MadeSearchSite } from './made-search-site.ts';
import { openSearch, type Typed } from './type-in-page.ts';

/** What is typed into the page, by kind, for each word the median of all repeats. */
export type SearchCosts = {
  readonly page: Readonly<Record<string, readonly Typed[]>>;
  /** More memory of the page's scripts after searches for all words, MiB. */
  readonly mib: number;
};

type Site = MadeSearchSite & { readonly address: string; readonly stories: number };
type How = { readonly words: readonly string[]; readonly repeats: number };

const KINDS = ['first word', 'further word', 'further letter'] as const;
type Kind = (typeof KINDS)[number];

/** What is typed one after the other, each with the kind of what it is. */
type Step = { readonly kind: Kind | 'beginning'; readonly text: string };

/** A word whole, and another behind it. */
const wordSteps = (word: string, before: string): readonly Step[] => [
  { kind: 'first word', text: `${word} ` },
  { kind: 'further word', text: `${before} ` },
];

/** Two letters, and each further one. */
const letterSteps = (word: string): readonly Step[] => [
  { kind: 'beginning', text: word.slice(0, 2) },
  ...[...word.slice(2)].map((text): Step => ({ kind: 'further letter', text })),
];

/** Types words into the page, each several times by a reader who has read nothing before. */
export async function measureSearches(
  browser: Browser,
  site: Site,
  { words, repeats }: How,
): Promise<SearchCosts> {
  const page: Record<Kind, Typed[]> = {
    'first word': [],
    'further word': [],
    'further letter': [],
  };
  const walks = [
    ...words.map((word, at) => wordSteps(word, words[(at + 1) % words.length] ?? '')),
    ...words.filter((word) => word.length > 2).map(letterSteps),
  ];
  for (const steps of walks) {
    const runs: Typed[][] = [];
    for (let turn = 0; turn < repeats; turn += 1) runs.push(await walk(browser, site, steps));
    for (const [at, { kind }] of steps.entries()) {
      if (kind === 'beginning') continue;
      const typed = runs.flatMap((run) => run[at] ?? []);
      page[kind].push(typed.toSorted((a, b) => a.task - b.task)[typed.length >> 1] ?? fail());
    }
  }
  return { page, mib: await measureMemory(browser, site, words) };
}

function fail(): never {
  throw new Error('nothing was measured');
}

async function walk(browser: Browser, site: Site, steps: readonly Step[]): Promise<Typed[]> {
  const inPage = await openSearch(browser, site.address, site);
  const typed: Typed[] = [];
  for (const { text } of steps) typed.push(await inPage.type(text));
  await inPage.close();
  return typed;
}

async function measureMemory(browser: Browser, site: Site, words: readonly string[]) {
  const { page, session, type, close } = await openSearch(browser, site.address, site);
  const before = await memoryOf(browser, session);
  for (const word of words) {
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('');
    await page.waitForTimeout(300);
    await type(`${word} `);
  }
  const after = await memoryOf(browser, session);
  await close();
  return after.heapMib - before.heapMib;
}
