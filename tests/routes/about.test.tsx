import { describe, expect, test, vi } from 'vitest';
import { wilsonInterval } from '#src/content/coverage/wilson.ts';
import { orders } from '#src/content/order/orders.ts';
import { defaultRuleFigures } from '#src/evidence/default-rule-figures.ts';
import { t } from '#src/messages/messages.ts';
import { rankFront } from '#src/story-list/about/ranked-front.ts';
import { termFragments } from '#src/url/term-fragments.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const reports = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    relatedReport({ title: `Report ${at}`, webUrl: `https://gazette.example/${at}` }),
  );

async function compiled(): Promise<string> {
  const workspace = await openWorkspace({
    'articles/2024-05-02-flood.md': articleFile({
      title: 'Flood',
      publishedDateTime: '2024-05-02T08:00:00Z',
      quality: 60,
      heat: 80,
      related: reports(2),
    }),
    'articles/2024-05-01-bridge.md': articleFile({
      title: 'Bridge',
      publishedDateTime: '2024-05-01T08:00:00Z',
      quality: 55,
      heat: 65,
      related: reports(1),
    }),
  });
  await workspace.compile();
  return workspace.out;
}

const figures = (root: HTMLElement) =>
  [...root.querySelectorAll('tbody')]
    .slice(0, 2)
    .map((body) => [
      body.querySelector('a')?.textContent,
      ...[...body.querySelectorAll('td')].map((cell) => cell.textContent),
    ]);

describe('the page about the site', () => {
  test('says first what the site is, and explains each word at a fragment of its own', async () => {
    const { root, press } = await renderApp(await compiled(), '/about/');
    expect(root.querySelector('main')?.textContent).toMatch(/^About .*? is a news reader:/);
    for (const fragment of Object.values(termFragments))
      expect(root.querySelector(`dl > #${fragment} > dd`)?.textContent).toMatch(/\w\.$/);
    await press(root.querySelector('a[href="/about/#independent-source"]'));
    expect(document.activeElement?.querySelector('dt')?.textContent).toBe('Independent source');
  });

  test('ranks the front page of this very site, in figures that come out by hand', async () => {
    const { root } = await renderApp(await compiled(), '/about/');
    expect(figures(root)).toEqual([
      ['Flood', '81', '1', '81'],
      ['Bridge', '66', '1', '66'],
    ]);
  });

  test('says the factor of the archive at once on a page made ahead, without asking for anything but the manifest', async () => {
    const out = await compiled();
    const bundle = openBundle(out);
    const made = {
      front: rankFront(await bundle.front()),
      heat: (await bundle.ledger()).heat,
    };
    const { root, asked } = await renderApp(out, '/about/', undefined, { '/about/': made });
    expect(figures(root)).toHaveLength(2);
    expect(root.querySelector('#how-heat')?.textContent).toContain(
      'k is 10, and it adds up for 2 of 2 stories',
    );
    expect(asked).toEqual(['manifest.json']);
  });

  test('says of every order what it goes by', async () => {
    const { root } = await renderApp(await compiled(), '/about/');
    const said = root.textContent?.replace(/\s+/g, ' ');
    expect(said).toContain(
      'Latest sorts by time of publication. Most reports sorts by the number of reports of the event, then by the number of outlets that report it. ' +
        'Most outlets sorts by the number of outlets that report the event, then by the number of reports. ' +
        'Highest quality sorts by the quality that the file states. Of two equal stories, the newer one comes first. ' +
        'Latest is grouped by day unless you choose otherwise.',
    );
    for (const { label } of Object.values(orders))
      expect(said?.toLowerCase()).toContain(t(label).toLowerCase());
  });

  test('learns the factor with the ledger on any other', async () => {
    const { root, goTo, press } = await renderApp(await compiled(), '/news/2024-05-02-flood/');
    await goTo('/about/');
    expect(root.querySelector('#how-heat')?.textContent).toContain('k is 10');
    await press(root.querySelector('tbody a'));
    expect(root.querySelector('h1')?.textContent).toBe('Flood');
  });

  test('stands without the front, says that it is missing, and takes it when it is there', async () => {
    let broken = true;
    const host = (path: string) =>
      broken && path.startsWith('front-')
        ? new Response('{"cut', { headers: { 'Content-Type': 'application/json' } })
        : undefined;
    const { root, press } = await renderApp(await compiled(), '/about/', host);
    await vi.waitFor(() =>
      expect(root.querySelector('[role="alert"]')?.textContent).toContain(
        'This part of the page could not be loaded.',
      ),
    );
    expect(root.textContent).toContain('How the figures are counted');
    broken = false;
    await press(root.querySelector('[role="alert"] button'));
    expect(figures(root)).toHaveLength(2);
  });

  test('goes on at the figure that a story asked about', async () => {
    const { root, press } = await renderApp(await compiled(), '/news/2024-05-02-flood/');
    await press(root.querySelector('a[href="/about/#how-heat"]'));
    expect(document.activeElement?.id).toBe('how-heat');
  });
});

describe('how often the rules are wrong', () => {
  const shares = (root: HTMLElement) =>
    [...root.querySelectorAll('#how-rules tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );

  test('is told by the labelled pairs of another archive, with their number and day, where nobody judged any', async () => {
    const { root, goTo } = await renderApp(await compiled(), '/news/2024-05-02-flood/');
    await goTo('/about/');
    const rows = shares(root);
    expect(rows.map(([name]) => name)).toEqual(
      defaultRuleFigures.map(({ rule, pairs, archive }) =>
        expect.stringContaining(`${names[rule]}${pairs} pairs of the archive ${archive}, `),
      ),
    );
    const [first] = defaultRuleFigures;
    const percent = (share: number): string => `${Math.round(share * 100)}%`;
    const [low, high] = wilsonInterval(first?.right ?? 0, first?.of ?? 0);
    expect(rows[0]?.[1]).toBe(
      `${percent((first?.right ?? 0) / (first?.of ?? 1))}${percent(low)} to ${percent(high)}`,
    );
    expect(root.querySelector('#how-clocks')?.textContent).toContain(
      'No outlet in this archive has such times.',
    );
  });

  test('is told by the publisher’s own verdicts where there are some, rule by rule', async () => {
    const out = await compiled();
    const share = { share: 0.9, low: 0.7, high: 0.97, right: 9, of: 10 };
    const judged = { date: '2024-05-30', figures: [{ rule: 'copy', pairs: 12, precision: share }] };
    const clocks = [
      {
        domain: 'gazette.example',
        name: 'The Gazette',
        clock: 'hours',
        coarse: 60,
        of: 20,
        so: 19,
      },
    ];
    const heat = { alone: { holds: 0, of: 0 }, unsaid: 0 };
    const { root } = await renderApp(out, '/about/', undefined, {
      '/about/': { front: [], heat, judged, clocks },
    });
    expect(shares(root).find(([name]) => name?.startsWith('Same text'))).toEqual([
      'Same text12 pairs of this archive, 30 May 2024',
      '90%70% to 97%',
      'not known',
    ]);
    expect(shares(root).find(([name]) => name?.startsWith('Same event'))?.[0]).toContain(
      'of the archive azure-2020',
    );
    expect(root.querySelector('#how-clocks li')?.textContent).toBe(
      'The Gazette: whole hours (19 of 20 times)',
    );
    expect(root.querySelector('#how-clocks li a')?.getAttribute('href')).toBe(
      '/outlets/gazette.example/',
    );
  });
});

const names = {
  event: 'Same event',
  copy: 'Same text',
  link: 'Links between stories',
  step: 'Steps in coverage',
} as const;
