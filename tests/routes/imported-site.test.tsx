import { describe, expect, test } from 'vitest';
import { importFigures } from '#src/content/coverage/import-figures.ts';
import { bridge, dropped, importedBundle } from '#tests/support/imported.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const section = (root: HTMLElement): HTMLElement | null => root.querySelector('#feeds');
const told = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('the page about a site that imports feeds', () => {
  test('names each feed, when it was read, and what fails since when and why', async () => {
    const { out } = await importedBundle();
    const { root, asked } = await renderApp(out, '/about/');
    const rows = [...(section(root)?.querySelector('tbody')?.children ?? [])];
    expect(rows.map((row) => told(row.querySelector('th bdi')))).toEqual([
      'abbey.example',
      'The Gazette',
      'Bridge Operator',
      'The Herald',
      'Clevedon Harbour',
      'The Courier',
      'صحيفة البحر',
    ]);
    expect(told(section(root))).toContain(
      '2 feeds could not be read the last time. 2 feeds are silent: no items when last read, or none from the 7 days before.',
    );
    expect(told(rows[1]?.children[0])).toContain(
      'Cannot be read since 24 Nov 2026, 06:30: the server answered 503 (Service Unavailable)',
    );
    const why = [...(rows[1]?.querySelectorAll('bdi') ?? [])].at(-1);
    expect([why?.getAttribute('lang'), why?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(rows[1]?.querySelector('a')?.getAttribute('href')).toBe('https://gazette.example/');
    expect(told(rows[2]?.children[0])).toContain('No items when it was last read');
    expect(told(rows[3]?.children[0])).toContain('Nothing new for 7 days or more');
    expect(
      [...(rows[5]?.children ?? [])].slice(1).map((cell) => told(cell.lastElementChild)),
    ).toEqual(['26 Nov 2026, 15:30', '40', '26 Nov 2026, 15:10']);
    expect(told(rows[0]?.children[1]?.lastElementChild)).toBe('never');
    expect(asked.filter((path) => path.startsWith('feeds-'))).toHaveLength(1);
  });

  test('says by which rule reports are joined, and that quality is the number of the feed', async () => {
    const { root } = await renderApp((await importedBundle()).out, '/about/');
    expect(told(section(root))).toMatch(
      /A new report joins a story of the last 72 hours if its headline and summary share .*A report in another language never joins\.A report that joined a wrong story can be taken out by hand/,
    );
    const { mergesRead, mergesRight, joinable, found } = importFigures;
    expect([...(section(root)?.querySelectorAll('td > b') ?? [])].map(told)).toEqual(
      [mergesRight / mergesRead, found / joinable].map((share) => `${Math.round(share * 100)}%`),
    );
    expect(told(section(root))).toContain('is the number that this site gives to the feed: 50');
    expect(told(root.querySelector('#quality'))).toContain('that this site gives to the feed');
    expect(told(root.querySelector('#quality'))).not.toContain('not a judgement');
  });

  test('has its feeds at once where it was made ahead', async () => {
    const { out, ledger, feeds } = await importedBundle();
    const made = { front: [], heat: (await ledger()).heat, feeds: await feeds() };
    const { root, asked } = await renderApp(out, '/about/', undefined, { '/about/': made });
    expect(section(root)?.querySelectorAll('tbody tr')).toHaveLength(7 + 1);
    expect(asked).toEqual(['manifest.json']);
  });

  test('folds a long list, with all that fail before it', async () => {
    const workspace = await openWorkspace({
      'articles/a.md': articleFile(),
      'import/feeds.json': JSON.stringify({
        format: 1,
        feeds: Object.fromEntries(
          Array.from({ length: 300 }, (_, at) => [
            `https://f${at}.example/`,
            {
              name: `Feed ${String(at).padStart(3, '0')}`,
              ...(at % 50 === 49 && { failing: { since: '2024-05-01T00:00:00Z', why: 'gone' } }),
            },
          ]),
        ),
      }),
    });
    await workspace.compile();
    const { root } = await renderApp(workspace.out, '/about/');
    expect(told(section(root)?.querySelector('summary'))).toBe('280 more feeds');
    const first = [...(section(root)?.querySelector('tbody')?.children ?? [])];
    expect(first).toHaveLength(20);
    expect(first.slice(0, 7).map((row) => told(row.querySelector('th bdi')))).toEqual([
      ...[49, 99, 149, 199, 249, 299].map((at) => `Feed ${String(at).padStart(3, '0')}`),
      'Feed 000',
    ]);
  });

  test('keeps the page when the feeds cannot be loaded', async () => {
    const { out } = await importedBundle();
    const { root } = await renderApp(out, '/about/', (path) =>
      path.startsWith('feeds-') ? new Response('', { status: 404 }) : undefined,
    );
    expect(section(root)?.querySelector('button')?.textContent).toBe('Reload the page');
    expect(told(section(root))).toContain('How stories are joined');
  });

  test('has no such section on a site without feeds', async () => {
    const workspace = await openWorkspace({ 'articles/a.md': articleFile() });
    await workspace.compile();
    const { root } = await renderApp(workspace.out, '/about/');
    expect(section(root)).toBeNull();
    expect(told(root.querySelector('#quality'))).toContain('not a judgement of this site');
  });
});

describe('the page of an imported story', () => {
  test('says how its headline changed, and what has no time', async () => {
    const { root } = await renderApp((await importedBundle()).out, `/news/${bridge}/`);
    expect(told(root.querySelector('h1 + div p'))).toBe(
      'Headline changed at 14:05; before: Severn Bridge closed as Storm Isolde arrives',
    );
    expect(told(root.querySelector('h1 + div details'))).toContain(
      'Headline changed on 25 Nov 2026, 23:50; before: Severn Bridge closed',
    );
    expect(told(root)).toContain('time unknown; first seen 26 Nov 2026, 08:30');
  });

  test('of one that was dropped says when, and is not to be indexed', async () => {
    const { root } = await renderApp((await importedBundle()).out, `/news/${dropped}/`);
    expect(told(root.querySelector('h1'))).toBe('This story is no longer kept here');
    expect(told(root)).toContain(
      'This site keeps stories for a limited time. This one was dropped on 26 November 2026.',
    );
    expect(document.title).toContain('This story is no longer kept here');
    expect(document.head.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain(
      'noindex',
    );
  });
});
