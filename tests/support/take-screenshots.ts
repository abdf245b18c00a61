import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { switches } from './browser.ts';

/** The screens of which the manifest has screenshots, and how their pages are taken. */
const screens = {
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export type Pictured = {
  /** Of the served site. */
  readonly address: string;
  /** The site's; its interface is shown in it. */
  readonly language: string;
  /** The site serves its pictures itself. Those of other sites are not asked for. */
  readonly hasPictures: boolean;
};

/** The site is there, and its data: nothing of it is loading. */
const ready = (page: Page): Promise<void> =>
  page.locator('html[data-opened] main h1').first().waitFor();

/** Lazy pictures in the window are whole, and its fonts. */
const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    await document.fonts.ready;
    return [...document.images]
      .filter((image) => image.getBoundingClientRect().top < innerHeight)
      .every((image) => image.complete);
  });

/**
 * Takes the front page and the story that leads it, on each screen, as PNG by the name of their
 * file. Nothing leaves this machine. Rejects if a page does not open.
 */
export async function takeScreenshots(
  browserPath: string,
  site: Pictured,
): Promise<Map<string, Buffer>> {
  const browser = await chromium.launch({ executablePath: browserPath, args: switches });
  try {
    const taken = new Map<string, Buffer>();
    for (const [screen, options] of Object.entries(screens))
      for (const [name, picture] of await takeOn(browser, site, options))
        taken.set(`${name}-${screen}.png`, picture);
    return taken;
  } finally {
    await browser.close();
  }
}

async function takeOn(
  browser: Browser,
  { address, language, hasPictures }: Pictured,
  screen: BrowserContextOptions,
): Promise<(readonly [name: string, picture: Buffer])[]> {
  const context = await browser.newContext({
    ...screen,
    locale: language,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((images) => {
    localStorage.setItem('coranto:settings', JSON.stringify({ images }));
  }, hasPictures);
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await drawn(page);
  const front = await page.screenshot();
  const [lead] = await page
    .locator('main article :is(h2, h3) a')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
  // An archive without stories has a front page only.
  if (lead === undefined) return [['front', front]];
  await page.goto(lead);
  await ready(page);
  await drawn(page);
  const story = await page.screenshot();
  await context.close();
  return [
    ['front', front],
    ['story', story],
  ];
}
