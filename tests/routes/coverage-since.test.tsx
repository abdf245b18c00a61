import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetOpened } from '#src/reading/opened-stories.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const KEY = 'coranto:opened';
const at = '/news/2024-05-02-flood/';

/** A story with reports by seven outlets, and how to publish it anew with some of them alone. */
async function publish() {
  const { out, write, compile } = await openWorkspace({ 'site.yaml': 'title: The Test Paper\n' });
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];
  const withReports = async (count: number): Promise<string> => {
    const related = names.slice(0, count).map((name, hour) =>
      relatedReport({
        title: `Report ${name}`,
        webUrl: `https://${name.toLowerCase()}.example/flood`,
        publishedDateTime: `2024-05-02T1${hour}:00:00Z`,
        provider: { name, domain: `${name.toLowerCase()}.example` },
      }),
    );
    const flood = articleFile({
      title: 'Flood in the valley',
      publishedDateTime: '2024-05-02T08:00:00Z',
      related,
    });
    await write('articles/2024-05-02-flood.md', flood);
    await compile();
    return out;
  };
  return withReports;
}

/** What is said of new coverage. */
const said = (root: HTMLElement): string | undefined =>
  [...root.querySelectorAll('main p')]
    .map(({ textContent }) => textContent)
    .find((text) => text.includes('since you last read this'));

/** The reader leaves, and comes back another day: only what the device kept is left. */
const comeBack = (): void => {
  const kept = localStorage.getItem(KEY);
  forgetOpened();
  if (kept !== null) localStorage.setItem(KEY, kept);
};

beforeEach(() => forgetOpened());

describe('a story that is opened again', () => {
  test('tells of the reports that came since, each one step away', async () => {
    const withReports = await publish();
    expect(said((await renderApp(await withReports(2), at)).root)).toBeUndefined();
    comeBack();
    const { root, press, at: address } = await renderApp(await withReports(4), at);
    expect(said(root)).toBe('2 new reports since you last read this: Three · Four');
    await press([...root.querySelectorAll('main p a')].find((link) => link.textContent === 'Four'));
    expect(address()).toMatch(/#r-[0-9a-f]{10}$/);
    expect(root.querySelector('[data-marked] h3')?.textContent).toContain('Report Four');
  });

  test('says so until the page is left, and no more on the visit after that', async () => {
    const withReports = await publish();
    await renderApp(await withReports(2), at);
    comeBack();
    const { root, goTo } = await renderApp(await withReports(3), at);
    await goTo('/');
    await goTo(at);
    expect(said(root)).toBe('1 new report since you last read this: Three');
    comeBack();
    expect(said((await renderApp(await withReports(3), at)).root)).toBeUndefined();
  });

  test('names five of many', async () => {
    const withReports = await publish();
    await renderApp(await withReports(1), at);
    comeBack();
    const { root } = await renderApp(await withReports(7), at);
    expect(said(root)).toBe(
      '6 new reports since you last read this: Two · Three · Four · Five · Six · 1 more report',
    );
  });

  test.each(['{broken', 'null', '[]', '[{"slug":7}]', '"x"'])(
    'says nothing where what was kept is damaged: %s',
    async (damaged) => {
      localStorage.setItem(KEY, damaged);
      const { root } = await renderApp(await (await publish())(2), at);
      expect(said(root)).toBeUndefined();
      expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject([
        { slug: '2024-05-02-flood' },
      ]);
    },
  );

  test('is read as ever where nothing can be kept', async () => {
    const deny = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: deny, setItem: deny, removeItem: deny });
    const { root } = await renderApp(await (await publish())(2), at);
    expect(root.querySelector('h1')?.textContent).toBe('Flood in the valley');
    expect(said(root)).toBeUndefined();
  });

  test('is one of two hundred: whichever was opened longest ago is forgotten first', async () => {
    const others = Array.from({ length: 200 }, (_, number) => ({
      slug: `story-${number}`,
      reports: ['a'],
    }));
    localStorage.setItem(KEY, JSON.stringify(others));
    await renderApp(await (await publish())(2), at);
    const kept: { slug: string }[] = JSON.parse(localStorage.getItem(KEY) ?? '');
    expect([kept.length, kept[0]?.slug, kept.at(-1)?.slug]).toEqual([
      200,
      'story-1',
      '2024-05-02-flood',
    ]);
  });
});
