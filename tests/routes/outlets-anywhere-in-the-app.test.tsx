import { describe, expect, test, vi } from 'vitest';
// Loaded before the first test: its time does not count there.
import '#src/routes/feed/beyond-front.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { headlines, kinds } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const gazette = { name: 'The Gazette', domain: 'gazette.example' };
const quiet = { name: 'The Quiet', domain: 'quiet.example' };

/** The Quiet leads no story, and is in the coverage of two. */
async function compiled(): Promise<string> {
  const by = (provider: typeof quiet, at: string) =>
    relatedReport({ provider, webUrl: `https://${provider.domain}/${at}` });
  const workspace = await openWorkspace({
    'articles/2024-05-03-flood.md': articleFile({
      title: 'Flood',
      publishedDateTime: '2024-05-03T08:00:00Z',
      related: [by(gazette, 'water'), by(quiet, 'water')],
    }),
    'articles/2024-05-02-bridge.md': articleFile({
      title: 'Bridge',
      publishedDateTime: '2024-05-02T08:00:00Z',
      provider: gazette,
      related: [by(quiet, 'bridge')],
    }),
    'articles/2024-05-01-train.md': articleFile({
      title: 'Train',
      publishedDateTime: '2024-05-01T08:00:00Z',
    }),
  });
  await workspace.compile();
  return workspace.out;
}

/** The filters beside the feed. */
const rail = (root: HTMLElement) => root.querySelector('section[aria-label=Filters]');
const outlets = (root: HTMLElement): string[] =>
  [...(rail(root)?.querySelectorAll('li') ?? [])].flatMap((row) =>
    /^The (Gazette|Quiet)/.test(row.textContent) ? [row.textContent] : [],
  );
const choice = (root: HTMLElement, words: string) =>
  [...(rail(root)?.querySelectorAll('label') ?? [])]
    .find(({ textContent }) => textContent === words)
    ?.querySelector('input');
const linkTo = (root: HTMLElement, name: string) =>
  [...(rail(root)?.querySelectorAll('a') ?? [])].find((it) => it.textContent.startsWith(name));
const ANYWHERE = 'Anywhere in the coverage';

describe('outlets anywhere in the coverage', () => {
  test('are loaded when the reader asks for them, and not before', async () => {
    const { root, move, press, at, asked } = await renderApp(await compiled(), '/latest/');
    await move();
    expect(kinds(asked)).not.toContain('appearances');
    expect(outlets(root).map((words) => words.slice(0, 11))).toEqual(['The Gazette']);
    await press(choice(root, ANYWHERE));
    expect(kinds(asked)).toContain('appearances');
    expect(outlets(root)).toHaveLength(2);
    await press(linkTo(root, 'The Quiet'));
    expect(at()).toBe('/?with-outlet=quiet.example');
    expect(headlines(root)).toEqual(['Flood', 'Bridge']);
    await press(linkTo(root, 'Exclude The Gazette'));
    expect(at()).toBe('/?with-outlet=quiet.example&not-with-outlet=gazette.example');
    expect(headlines(root)).toEqual([]);
    expect(asked.filter((path) => path.startsWith('appearances'))).toHaveLength(1);
  });

  test('are a condition of an address, which shows them selected', async () => {
    const { root, goTo, press, at } = await renderApp(
      await compiled(),
      '/?with-outlet=quiet.example&with-outlet=nobody.example&not-outlet=gazette.example',
    );
    expect(headlines(root)).toEqual(['Flood']);
    expect(root.textContent).toContain('The outlet “nobody.example” is not in this archive.');
    expect(choice(root, ANYWHERE)?.checked).toBe(true);
    expect(linkTo(root, 'The Quiet')?.getAttribute('aria-current')).toBe('true');
    await press(linkTo(root, 'The Quiet'));
    expect(at()).toBe('/?not-outlet=gazette.example');
    expect(headlines(root)).toEqual(['Flood', 'Train']);
    await goTo('/latest/');
    expect(headlines(root)).toEqual(['Flood', 'Bridge', 'Train']);
    // The archive is here already: the filters do not go and come.
    expect(choice(root, 'Lead reports')).toBeDefined();
  });

  test('say why they are missing, and come when they are asked for again', async () => {
    let isBroken = true;
    const { root, press, move } = await renderApp(await compiled(), '/latest/', (path) =>
      isBroken && path.startsWith('appearances')
        ? new Response('busy', { status: 503 })
        : undefined,
    );
    await move();
    await press(choice(root, ANYWHERE));
    const alert = () => rail(root)?.querySelector('[role=alert]');
    await vi.waitFor(() =>
      expect(alert()?.textContent).toContain('This part of the page could not be loaded'),
    );
    expect(headlines(root)).toEqual(['Flood', 'Bridge', 'Train']);
    isBroken = false;
    await press(alert()?.querySelector('button'));
    await vi.waitFor(() => expect(alert()).toBeNull());
    expect(outlets(root)).toHaveLength(2);
  });

  test('of an address that cannot be loaded are a fault with a way on', async () => {
    let isBroken = true;
    const { root, press } = await renderApp(
      await compiled(),
      '/?with-outlet=quiet.example',
      (path) =>
        isBroken && path.startsWith('appearances')
          ? new Response('busy', { status: 503 })
          : undefined,
    );
    expect(headlines(root)).toEqual([]);
    isBroken = false;
    await press(
      [...root.querySelectorAll('main button')].find(
        ({ textContent }) => textContent === 'Try again',
      ),
    );
    expect(headlines(root)).toEqual(['Flood', 'Bridge']);
  });
});
