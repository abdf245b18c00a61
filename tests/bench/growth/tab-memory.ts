import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession } from 'playwright-core';

/** What the tab's process holds for itself, and its scripts; MiB. */
export type TabMemory = { readonly tabMib: number; readonly heapMib: number };

const MIB = 2 ** 20;

/**
 * The process with the most scripts' memory is the tab's. Without /proc what it holds is not known.
 */
export async function memoryOf(browser: Browser, session: CDPSession): Promise<TabMemory> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const held = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMib(id)),
  );
  return { tabMib: Math.max(...held), heapMib: usedSize / MIB };
}

async function privateMib(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
