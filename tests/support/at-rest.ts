import type { Page } from 'playwright-core';

/**
 * Resolves once the page has nothing left to do: through ten frames in a row, each with idle time
 * after it, nothing of the document changed and no file arrived. For what must not happen there is
 * no condition to wait for; all that was under way has happened by then. Rejects when the page
 * reloads meanwhile.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let still = 0;
        let files = performance.getEntriesByType('resource').length;
        const observer = new MutationObserver(() => {
          still = 0;
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        const look = (): void => {
          const now = performance.getEntriesByType('resource').length;
          still = now === files ? still + 1 : 0;
          files = now;
          if (still > 10) {
            observer.disconnect();
            resolve();
          } else next();
        };
        // A window behind others may get no frame or idle time for long: then time alone counts.
        const next = (): void => {
          let isNext = true;
          const once = (): void => {
            if (isNext) look();
            isNext = false;
          };
          setTimeout(once, 500);
          requestAnimationFrame(() => requestIdleCallback(once, { timeout: 200 }));
        };
        look();
      }),
  );
}
