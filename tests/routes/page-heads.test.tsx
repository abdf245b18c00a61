import { describe, expect, test, vi } from 'vitest';
import { OWN_TAGS } from '#src/head/own-tags.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { isPack } from '#tests/support/story-files.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const gazette = { name: 'The Gazette', domain: 'gazette.example' };

async function compiled(): Promise<string> {
  const workspace = await openWorkspace({
    'site.yaml': 'title: The Test Paper\naddress: https://paper.example/sub/\n',
    'topics/weather.yaml': 'name: Weather\nparent: World\n',
    'topics/world.yaml': 'name: World\n',
    'articles/2024-05-02-flood.md': articleFile({
      title: 'Flood in the valley',
      excerpt: 'The river rose.',
      publishedDateTime: '2024-05-02T08:00:00Z',
      topics: ['Weather'],
      provider: gazette,
      related: [
        relatedReport({
          webUrl: 'https://quiet.example/a',
          provider: { name: 'The Quiet', domain: 'quiet.example' },
        }),
      ],
    }),
    'articles/2024-04-01-gone.md': articleFile({ removed: true, title: 'Taken back' }),
  });
  await workspace.compile();
  return workspace.out;
}

const contents = (name: string): (string | null)[] =>
  [
    ...document.head.querySelectorAll(`[name="${name}"], [property="${name}"], [rel="${name}"]`),
  ].map((tag) => tag.getAttribute('content') ?? tag.getAttribute('href'));

/** Waits until the document's head is that of a page of this name. */
const named = (title: string): Promise<void> =>
  vi.waitFor(() => expect(contents('og:title')).toEqual([title]));

describe('the document’s head', () => {
  test.each([
    ['/', 'The Test Paper', '/', 'The Test Paper'],
    ['/latest/', 'Latest', '/latest/', 'The Test Paper'],
    ['/?kind=video', 'Videos', '/latest/', 'The Test Paper'],
    ['/?sort=quality', 'Highest quality', '/latest/', 'The Test Paper'],
    [
      '/news/2024-05-02-flood/',
      'Flood in the valley',
      '/news/2024-05-02-flood/',
      'The river rose.',
    ],
    ['/topics/', 'Topics', '/topics/', 'All topics of the stories on this site: 2 topics'],
    ['/topics/weather/?sort=latest', 'Weather', '/topics/weather/', '1 story on Weather'],
    [
      '/outlets/',
      'Outlets',
      '/outlets/',
      'All outlets that report the stories on this site: 2 outlets',
    ],
    [
      '/outlets/gazette.example/',
      'The Gazette',
      '/outlets/gazette.example/',
      'The Gazette (gazette.example) leads 1 story here',
    ],
    ['/about/', 'About', '/about/', 'What The Test Paper is'],
    ['/archive/', 'Archive', '/archive/', '1 story'],
    ['/storylines/', 'Storylines', '/storylines/', '0 storylines'],
    ['/days/2024-05-02/', 'Thursday 2 May 2024', '/days/2024-05-02/', '1 story'],
  ])('tells of %s', async (address, title, path, description) => {
    await renderApp(await compiled(), address);
    await named(title);
    expect(document.title).toBe(title === 'The Test Paper' ? title : `${title} – The Test Paper`);
    expect(contents('canonical')).toEqual([`https://paper.example/sub${path}`]);
    expect(contents('description')[0]).toContain(description);
    expect(contents('robots')).toEqual([]);
  });

  test('tells outlets of one name apart by their domains, and no others', async () => {
    const wire = (domain: string) => articleFile({ provider: { name: 'The Wire', domain } });
    const { out, compile } = await openWorkspace({
      'site.yaml': 'title: The Test Paper\n',
      'articles/a.md': wire('wire.example'),
      'articles/b.md': wire('wire.test'),
      'articles/c.md': articleFile({ provider: gazette }),
    });
    await compile();
    const { root, goTo } = await renderApp(out, '/outlets/wire.test/');
    await named('The Wire (wire.test)');
    expect(document.title).toBe('The Wire (wire.test) – The Test Paper');
    expect(root.querySelector('h1')?.textContent).toBe('The Wire');
    await goTo('/outlets/wire.example/');
    await named('The Wire (wire.example)');
    await goTo('/outlets/gazette.example/');
    await named('The Gazette');
  });

  test('announces the feeds of a topic and of an outlet that leads stories', async () => {
    const { goTo } = await renderApp(await compiled(), '/topics/weather/');
    await named('Weather');
    expect(contents('alternate')[0]).toBe('/sub/topics/weather/feed.xml');
    await goTo('/outlets/gazette.example/');
    await named('The Gazette');
    expect(contents('alternate')[0]).toBe('/sub/outlets/gazette.example/feed.xml');
    await goTo('/outlets/quiet.example/');
    await named('The Quiet');
    expect(contents('alternate')[0]).toBe('/sub/feed.xml');
  });

  test('gives the other list of an outlet an address of its own, below the outlet, and the feeds of what it leads', async () => {
    const workspace = await openWorkspace({
      'site.yaml': 'title: The Test Paper\naddress: https://paper.example/sub/\n',
      'articles/2024-05-01-a.md': articleFile({
        related: [relatedReport({ provider: gazette, webUrl: 'https://gazette.example/a' })],
      }),
      'articles/2024-05-02-b.md': articleFile({
        provider: gazette,
        webUrl: 'https://gazette.example/b',
      }),
    });
    await workspace.compile();
    await renderApp(workspace.out, '/outlets/gazette.example/?in=coverage');
    await named('Other coverage by The Gazette');
    expect(contents('canonical')).toEqual([
      'https://paper.example/sub/outlets/gazette.example/coverage/',
    ]);
    expect(contents('alternate')[0]).toBe('/sub/outlets/gazette.example/feed.xml');
  });

  test.each([
    '/news/2024-04-01-gone/',
    '/news/never-was/',
    '/topics/poetry/',
    '/outlets/nowhere.example/',
    '/days/2024-13-01/',
    '/no/',
  ])('asks that %s be left out, and claims no address for it', async (address) => {
    await renderApp(await compiled(), address);
    await vi.waitFor(() => expect(contents('robots')).toEqual(['noindex']));
    expect(contents('canonical')).toEqual([]);
    expect(document.head.innerHTML).not.toContain('Taken back');
  });

  test('follows the reader from page to page and back, with each tag once', async () => {
    const { goTo, goBack } = await renderApp(await compiled(), '/');
    await named('The Test Paper');
    const first = document.head.querySelectorAll(OWN_TAGS).length;
    await goTo('/news/2024-05-02-flood/');
    await named('Flood in the valley');
    expect(contents('og:type')).toEqual(['article']);
    await goTo('/no/such/page/');
    await named('Page not found');
    await goBack();
    await named('Flood in the valley');
    await goBack();
    await named('The Test Paper');
    expect(contents('og:type')).toEqual([]);
    expect(document.head.querySelectorAll(OWN_TAGS)).toHaveLength(first);
  });

  test('asks that a page whose data did not arrive be left out', async () => {
    const { goTo } = await renderApp(await compiled(), '/', (path) =>
      isPack(path) ? new Response('', { status: 500 }) : undefined,
    );
    await goTo('/news/2024-05-02-flood/');
    await vi.waitFor(() => expect(contents('robots')).toEqual(['noindex']));
    expect(contents('canonical')).toEqual([]);
  });
});
