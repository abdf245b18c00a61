import { describe, expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { heading } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const excerpt = 'People at Qualm agreed with the council, and others at Qualm hoped for more.';
const told = (title: string, publishedDateTime: string) =>
  articleFile({ title, excerpt, publishedDateTime });

/**
 * Three stories that continue each other, the second of them hub or not, and one that stands alone.
 */
async function compiled(): Promise<string> {
  const workspace = await openWorkspace({
    'articles/files.md': told('Qualm files for harbour licence', '2024-01-10T08:00:00Z'),
    'articles/wins.md': told('Qualm wins harbour licence', '2024-03-20T08:00:00Z'),
    'articles/loses.md': told('Qualm loses harbour licence', '2024-05-02T08:00:00Z'),
    'articles/alone.md': articleFile({
      title: 'Rain in the valley',
      publishedDateTime: '2024-02-01T08:00:00Z',
    }),
    'articles/gone.md': articleFile({ removed: true, title: 'Taken back' }),
  });
  await workspace.compile();
  return workspace.out;
}

const headlines = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('main li h3')].map((it) => it.textContent);

describe('the page of a storyline', () => {
  test('tells its stories from the first to the last, and asks for nothing but its own file', async () => {
    const { root, asked } = await renderApp(await compiled(), '/storylines/files/');
    expect(heading(root)).toBe('Qualm, harbour licence');
    expect(headlines(root)).toEqual([
      'Qualm files for harbour licence',
      'Qualm wins harbour licence',
      'Qualm loses harbour licence',
    ]);
    expect(document.title).toMatch(/^Qualm, harbour licence/);
    expect(asked).toEqual([
      'manifest.json',
      expect.stringMatching(/^storylines\/[0-9a-f]{16}\.json$/),
    ]);
  });

  test.each(['wins', 'loses'])(
    'stands at the slug of any of its stories too: %s leads there',
    async (slug) => {
      expect((await renderApp(await compiled(), `/storylines/${slug}/`)).at()).toBe(
        '/storylines/files/',
      );
    },
  );

  test('of a story that is in none (any more) leads to the story', async () => {
    expect((await renderApp(await compiled(), '/storylines/alone/')).at()).toBe('/news/alone/');
  });

  test.each(['gone', 'never-was'])('of what is no story says so: %s', async (slug) => {
    expect(heading((await renderApp(await compiled(), `/storylines/${slug}/`)).root)).toBe(
      'Page not found',
    );
  });

  test('that cannot be had says so, and can be asked for again', async () => {
    const { root } = await renderApp(await compiled(), '/storylines/files/', (path) =>
      path.startsWith('storylines/') ? new Response('', { status: 500 }) : undefined,
    );
    expect(root.querySelector('[role="alert"], h1')?.textContent).toBeTruthy();
    expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toContain(
      'Try again',
    );
  });
});

test('a story leads to what is earlier and later on its matter, and to the whole line', async () => {
  const app = await renderApp(await compiled(), '/news/wins/');
  const links = [...app.root.querySelectorAll('main section[aria-labelledby] a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual(
    expect.arrayContaining(['/news/files/', '/news/loses/', '/storylines/files/']),
  );
  await app.press(app.root.querySelector('section[aria-labelledby="storyline"] a'));
  expect(app.at()).toBe('/storylines/files/');
  await app.goBack();
  expect(heading(app.root)).toBe('Qualm wins harbour licence');
});

describe('the list of storylines', () => {
  test('names each with its span and its latest headline', async () => {
    const { root, press, at } = await renderApp(await compiled(), '/storylines/');
    const [item] = root.querySelectorAll('main li');
    expect(item?.textContent).toBe(
      'Qualm, harbour licence3 stories, 10 Jan 2024 to 2 May 2024Qualm loses harbour licence',
    );
    await press(item?.querySelector('a'));
    expect(at()).toBe('/storylines/files/');
  });

  test('of an archive in which nothing continues says so', async () => {
    const workspace = await openWorkspace({ 'articles/a.md': articleFile() });
    await workspace.compile();
    const { root } = await renderApp(workspace.out, '/storylines/');
    expect(root.textContent).toContain('There are no storylines yet: no story continues another.');
  });
});
