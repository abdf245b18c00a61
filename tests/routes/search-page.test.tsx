import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const mail = { name: 'Cyprus Mail', domain: 'cyprus-mail.com' };

async function openApp(address: string) {
  const { out, compile } = await openWorkspace({
    'site.yaml': 'title: The Test Paper\n',
    'articles/2024-05-04-bridge.md': articleFile({
      publishedDateTime: '2024-05-04T09:00:00Z',
      title: 'Old bridge closes',
      excerpt: 'The Megvii bridge.',
      topics: ['Rivers'],
      heat: 30,
    }),
    'articles/2024-05-03-flood.md': articleFile({
      publishedDateTime: '2024-05-03T09:00:00Z',
      title: 'Flood at the bridge',
      heat: 5,
      related: [
        relatedReport({
          title: 'Flood at the bridge tonight',
          publishedDateTime: '2024-05-03T10:00:00Z',
        }),
      ],
    }),
    'articles/2024-05-02-goal.md': articleFile({
      publishedDateTime: '2024-05-02T09:00:00Z',
      title: 'Goal',
      provider: mail,
      related: [
        relatedReport({
          title: 'Goal by the bridge',
          excerpt: 'Football.',
          publishedDateTime: '2024-05-02T10:00:00Z',
        }),
      ],
    }),
    'articles/2024-05-01-wind.md': articleFile({
      publishedDateTime: '2024-05-01T09:00:00Z',
      title: 'Wind',
      topics: ['Weather'],
    }),
  });
  await compile();
  const app = await renderApp(out, address);
  const field = app.root.querySelector<HTMLInputElement>('#site-search');
  if (!field) throw new Error('the masthead has no field');
  const texts = (selector: string): string[] =>
    [...app.root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return {
    ...app,
    field,
    texts,
    headlines: () => texts('main article h2'),
    link: (words: string) =>
      [...app.root.querySelectorAll<HTMLElement>('main a')].find(
        ({ textContent }) => textContent === words,
      ),
    /** Types as a reader does, and waits until the search has come. */
    type: async (text: string, until: string) => {
      // The router of this app keeps its address in memory.
      history.replaceState(null, '', app.at());
      act(() => field.focus());
      await vi.dynamicImportSettled();
      field.value = text;
      act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
      await app.settle(() => expect(app.at()).toBe(until));
    },
    submit: async () => {
      history.replaceState(null, '', app.at());
      act(() => void field.form?.requestSubmit());
      await app.settle(() => undefined);
    },
  };
}

describe('the search', () => {
  test('searches at once what its address asks for, best first', async () => {
    const app = await openApp('/search/?q=bridge');
    expect(app.headlines()).toEqual(['Old bridge closes', 'Flood at the bridge', 'Goal']);
    expect(document.title).toBe('Search: bridge – The Test Paper');
    expect(app.field.value).toBe('bridge');
  });

  test('marks what it found, and shows the report for which it found a story', async () => {
    const app = await openApp('/search/?q=bridge');
    expect(app.texts('main mark')).toEqual(['bridge', 'bridge', 'bridge', 'bridge']);
    const [, , goal] = app.root.querySelectorAll('main article');
    expect(goal?.querySelector('a[href*="#r-"]')?.textContent).toBe('Goal by the bridge');
    expect(goal?.querySelectorAll('h2')).toHaveLength(1);
  });

  test('loads nothing of the index before it is used', async () => {
    const app = await openApp('/');
    expect(app.asked.filter((path) => /search|words|postings|places/.test(path))).toEqual([]);
  });

  test('begins at the first letters, from any page, in the same field', async () => {
    const app = await openApp('/about/');
    await app.type('floo', '/search/?q=floo');
    expect(app.headlines()).toEqual(['Flood at the bridge']);
    expect(app.root.querySelector('#site-search')).toBe(app.field);
    expect(document.activeElement).toBe(app.field);
    await app.type('wind', '/search/?q=wind');
    await app.goBack();
    expect(app.at()).toBe('/about/');
    expect(app.field.value).toBe('');
  });

  test('makes a step of the history with Enter', async () => {
    const app = await openApp('/');
    await app.type('flood', '/search/?q=flood');
    await app.submit();
    await app.type('wind', '/search/?q=wind');
    await app.goBack();
    expect(app.at()).toBe('/search/?q=flood');
    expect(app.field.value).toBe('flood');
    expect(app.headlines()).toEqual(['Flood at the bridge']);
  });

  test('says which word was found instead, and searches only for the one typed', async () => {
    const app = await openApp('/search/?q=megbii%20');
    expect(app.headlines()).toEqual(['Old bridge closes']);
    await app.press(app.link('megbii'));
    expect(app.at()).toBe('/search/?q=%22megbii%22+');
    expect(app.headlines()).toEqual([]);
  });

  test('strikes out the words that a story lacks', async () => {
    const app = await openApp('/search/?q=old+bridge+submarine');
    expect(app.headlines()).toEqual(['Old bridge closes']);
    expect(app.texts('main article s')).toEqual(['submarine']);
    expect(app.texts('main p')).toContain('2 of your 3 words');
  });

  test('searches a topic first, and everywhere one step on', async () => {
    const app = await openApp('/topics/rivers/');
    await app.type('bridge', '/search/?q=bridge&topic=rivers');
    expect(app.headlines()).toEqual(['Old bridge closes']);
    await app.move();
    await app.press(app.link('Search everywhere (3)'));
    expect(app.at()).toBe('/search/?q=bridge');
    expect(app.headlines()).toHaveLength(3);
  });

  test('counts its filters over the results, and keeps the search in their addresses', async () => {
    const app = await openApp('/search/?q=bridge');
    await app.move();
    const outletNamed = (name: string) =>
      [...app.root.querySelectorAll('[data-filters] a')].find((link) =>
        link.textContent.startsWith(name),
      );
    // It has a third, which the search does not find.
    expect(outletNamed('The Courier')?.textContent).toContain('2 stories');
    const outlet = outletNamed('Cyprus Mail');
    expect(outlet?.textContent).toContain('1 story');
    await app.press(outlet);
    expect(app.at()).toBe('/search/?q=bridge&outlet=cyprus-mail.com');
    expect(app.headlines()).toEqual(['Goal']);
  });

  test('puts its results into other orders', async () => {
    const app = await openApp('/search/?q=bridge&sort=oldest');
    expect(app.headlines()).toEqual(['Goal', 'Flood at the bridge', 'Old bridge closes']);
    await app.goTo('/search/?q=bridge&sort=covered');
    expect(app.headlines()[0]).toBe('Flood at the bridge');
  });

  test('keeps its field when a file of the index does not come', async () => {
    const { out, compile } = await openWorkspace({
      'articles/2024-05-01-wind.md': articleFile({ title: 'Wind' }),
    });
    await compile();
    let isDown = true;
    const app = await renderApp(out, '/search/?q=wind', (path) =>
      isDown && path.startsWith('search-') ? new Response('', { status: 503 }) : undefined,
    );
    expect(app.root.querySelector('[role=alert]')).not.toBeNull();
    expect(app.root.querySelector<HTMLInputElement>('#site-search')?.value).toBe('wind');
    isDown = false;
    await app.press(app.root.querySelector('[role=alert] button'));
    expect(app.root.querySelector('main article h2')?.textContent).toBe('Wind');
  });
});
