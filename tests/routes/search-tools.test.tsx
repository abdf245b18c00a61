import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const mail = { name: 'Cyprus Mail', domain: 'cyprus-mail.com' };

/** Bridges: two in May, one of them by another outlet, and one in March; nothing in April. */
const articles = {
  'site.yaml': 'title: The Test Paper\ntimeZone: UTC\n',
  'articles/2024-05-04-bridge.md': articleFile({
    publishedDateTime: '2024-05-04T09:00:00Z',
    title: 'Old bridge closes',
    topics: ['Rivers'],
  }),
  'articles/2024-05-03-goal.md': articleFile({
    publishedDateTime: '2024-05-03T09:00:00Z',
    title: 'Goal on the bridge',
    provider: mail,
  }),
  'articles/2024-05-02-wind.md': articleFile({
    publishedDateTime: '2024-05-02T09:00:00Z',
    title: 'Wind',
    type: 'video',
  }),
  'articles/2024-03-01-flood.md': articleFile({
    publishedDateTime: '2024-03-01T09:00:00Z',
    title: 'Flood at the bridge',
  }),
};

async function openApp(address: string) {
  const { out, compile } = await openWorkspace(articles);
  await compile();
  const app = await renderApp(out, address);
  await app.move();
  const texts = (selector: string): string[] =>
    [...app.root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return {
    ...app,
    texts,
    headlines: () => texts('main article h2'),
    named: (name: string) =>
      [...app.root.querySelectorAll<HTMLElement>('main :is(a, button)')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
      ),
  };
}

describe('around the results of a search', () => {
  test('operators are chips; without one, the page has the other results', async () => {
    const app = await openApp('/search/?q=bridge+outlet%3Acyprus-mail.com');
    expect(app.headlines()).toEqual(['Goal on the bridge']);
    expect(app.texts('main [aria-label="Operators of this search"] bdi')).toEqual([
      'Outlet: Cyprus Mail',
    ]);
    await app.press(app.named('Exclude Outlet: Cyprus Mail'));
    expect(app.at()).toBe('/search/?q=bridge+-outlet%3Acyprus-mail.com');
    expect(app.headlines()).toEqual(['Old bridge closes', 'Flood at the bridge']);
    expect(app.root.querySelector<HTMLInputElement>('#site-search')?.value).toBe(
      'bridge -outlet:cyprus-mail.com',
    );
    await app.press(app.named('Remove Not: Outlet: Cyprus Mail'));
    expect(app.at()).toBe('/search/?q=bridge+');
    expect(app.headlines()).toHaveLength(3);
  });

  test('suggests the outlets that lead stories, and the topics', async () => {
    const app = await openApp('/search/?q=bridge');
    const select = app.root.querySelector<HTMLSelectElement>('details form select');
    const choose = (value: string) =>
      act(() => {
        if (select) select.value = value;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    const suggested = () =>
      [...app.root.querySelectorAll('datalist option')].map((each) => each.getAttribute('value'));
    choose('outlet');
    expect(suggested()).toContain('Cyprus Mail');
    choose('topic');
    expect(suggested()).toEqual(['Rivers']);
  });

  test('the trend has a line for each month, and a gap for one without stories', async () => {
    const app = await openApp('/search/?q=bridge');
    const rows = [...app.root.querySelectorAll('main tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['May 2024', '2', '3', '67%'],
      ['April 2024', 'no stories'],
      ['March 2024', '1', '1', '100%'],
    ]);
  });

  test('a month of the trend narrows the search, and the trend stays', async () => {
    const app = await openApp('/search/?q=bridge');
    await app.press(app.named('March 2024'));
    expect(new URLSearchParams(app.at().split('?')[1]).get('q')).toBe('date:2024-03 bridge');
    expect(app.headlines()).toEqual(['Flood at the bridge']);
    await app.settle(() => expect(app.texts('main tbody th')).toHaveLength(3));
    expect(app.texts('main tbody a[aria-current]')).toEqual(['March 2024']);
    await app.press(app.named('May 2024'));
    expect(new URLSearchParams(app.at().split('?')[1]).get('q')).toBe('date:2024-05 bridge');
    expect(app.headlines()).toHaveLength(2);
  });

  test('the trend counts the stories of the feed’s filters, at any date', async () => {
    const app = await openApp('/search/?q=bridge&outlet=cyprus-mail.com&from=2024-05-01');
    expect(app.texts('main tbody tr td')).toEqual([
      ...['1', '3', '33%'],
      'no stories',
      ...['0', '1', '0%'],
    ]);
  });

  test('has no trend of a search by most of its words', async () => {
    const app = await openApp('/search/?q=old+bridge+submarine');
    expect(app.headlines()).toEqual(['Old bridge closes']);
    expect(app.root.querySelector('main table')).toBeNull();
  });
});

describe('a search without results', () => {
  const ways = (app: Awaited<ReturnType<typeof openApp>>) => app.texts('main section li');

  test('names the operator in the way, and leads to the stories without it', async () => {
    const app = await openApp('/search/?q=bridge+kind%3Avideo');
    expect(app.headlines()).toEqual([]);
    expect(ways(app)).toEqual(['Remove filter: Videos 3 stories']);
    expect(app.root.textContent).toContain(
      'This archive holds stories from 1 March 2024 to 4 May 2024.',
    );
    await app.press(app.root.querySelector('main section li a'));
    expect(app.headlines()).toHaveLength(3);
  });

  test('names the feed’s filter in the way, with the stories of the search alone', async () => {
    const app = await openApp('/search/?q=flood&outlet=cyprus-mail.com');
    expect(ways(app)).toEqual(['Remove filter: Cyprus Mail 1 story']);
    await app.press(app.root.querySelector('main section li a'));
    expect(app.at()).toBe('/search/?q=flood');
  });

  test('leads to the words alone where two things are in the way', async () => {
    const app = await openApp('/search/?q=bridge+kind%3Avideo+date%3A2019');
    await app.settle(() =>
      expect(ways(app)).toEqual(['The words alone, without filters 3 stories']),
    );
  });

  test('offers the nearest words', async () => {
    const app = await openApp('/search/?q=kind%3Avideo+%22brigd%22+bridgez+');
    await app.settle(() => expect(ways(app).join()).toContain('bridge'));
  });
});

describe('saved searches', () => {
  const type = (app: Awaited<ReturnType<typeof openApp>>, text: string): void => {
    const field = app.root.querySelector<HTMLInputElement>('main form input[required]');
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  test('are saved under a name, and listed where there is no search', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const app = await openApp('/search/?q=bridge');
    await app.settle(() => expect(app.named('Save this search')).toBeDefined());
    await app.press(app.named('Save this search'));
    type(app, 'Bridges');
    await app.press(app.named('Save'));
    await app.settle(() => expect(app.root.textContent).toContain('Saved as Bridges'));
    await app.goTo('/search/');
    await app.settle(() => expect(app.named('Bridges')).toBeDefined());
    await app.press(app.named('Bridges'));
    expect(app.at()).toBe('/search/?q=bridge');
    expect(app.headlines()).toHaveLength(3);
  });
});
