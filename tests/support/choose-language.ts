import type { BrowserContext } from 'playwright-core';

/** Makes a context's pages open as for a reader who chose a language in Settings. */
export const chooseLanguage =
  (language: string) =>
  (context: BrowserContext): Promise<unknown> =>
    context.addInitScript((chosen) => {
      localStorage.setItem('coranto:settings:/', JSON.stringify({ language: chosen }));
    }, language);
