import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { heading } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { isPack } from '#tests/support/story-files.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const gazette = { name: 'The Gazette', domain: 'gazette.example' };

const articles = {
  'articles/2024-05-02-flood.md': articleFile({
    title: 'Flood',
    topics: ['Weather'],
    related: [relatedReport({ webUrl: 'https://gazette.example/water', provider: gazette })],
  }),
  'articles/2024-05-01-bridge.md': articleFile({
    title: 'Bridge',
    topics: ['Traffic'],
    provider: gazette,
  }),
};

async function compiled(): Promise<string> {
  const workspace = await openWorkspace(articles);
  await workspace.compile();
  return workspace.out;
}

const json = (body: string, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'Content-Type': 'application/json' }, ...init });
const html = (body: string) =>
  new Response(`<!doctype html>${body}`, { headers: { 'Content-Type': 'text/html' } });

/** Ways in which a host or a network answers wrongly, and what the page says. */
const answers: Readonly<
  Record<string, readonly [answer: () => Response | Promise<Response>, words: RegExp]>
> = {
  gone: [() => new Response('', { status: 404 }), /is missing/],
  'the first page of the site': [() => html('<script src="/early.js"></script>'), /is missing/],
  'a sign-in page': [() => html('<title>Welcome</title>'), /Another page came/],
  'an error': [() => new Response('busy', { status: 503 }), /returned an error/],
  'a sign-in that a network asks for': [
    () => new Response('', { status: 511 }),
    /returned an error/,
  ],
  'not modified': [() => new Response(null, { status: 304 }), /returned an error/],
  empty: [() => json(''), /damaged/],
  'no content': [() => new Response(null, { status: 204 }), /damaged/],
  cut: [() => json('{"format":1,"became":"sto'), /damaged/],
  'a part of it': [() => json('{"format"', { status: 206 }), /damaged/],
  'JSON of another site': [() => json('{"items":[1,2]}'), /damaged/],
  'a text': [() => new Response('Hello', { headers: { 'Content-Type': 'text/plain' } }), /damaged/],
  'another version': [() => json('{"format":99}'), /newer version/],
  lost: [() => Promise.reject(new TypeError('Failed to fetch')), /could not be reached/],
};
const kinds = Object.entries(answers).map(([name, [answer, words]]) => ({ name, answer, words }));

/** The files that are asked for to read one story. */
describe.each([
  ['the pack', isPack],
  ['the list of packs', (path: string) => path === ADDRESS_LIST],
] as const)('%s of a story that a card leads to', (_, isAsked) => {
  test.each(kinds)(
    '$name: is a fault with a way on, never “no such story”',
    async ({ answer, words }) => {
      let isBroken = true;
      const { root, goTo, press } = await renderApp(await compiled(), '/', (path) =>
        isBroken && isAsked(path) ? answer() : undefined,
      );
      await goTo('/news/2024-05-02-flood/');
      expect(heading(root)).toMatch(words);
      expect(root.querySelector('main button')).not.toBeNull();
      isBroken = false;
      const retry = [...root.querySelectorAll('main button')].find(
        ({ textContent }) => textContent === 'Try again',
      );
      if (!retry) return;
      await press(retry);
      expect(heading(root)).toBe('Flood');
    },
  );
});

describe('a story that a card leads to', () => {
  test('is not said to be nothing if the host sends another pack in place of its own', async () => {
    const other = await openWorkspace({ 'articles/2023-05-01-ebb.md': articleFile() });
    await other.compile();
    const [name = ''] = await readdir(join(other.out, 'packs'));
    const text = await readFile(join(other.out, 'packs', name), 'utf8');
    const { root, goTo } = await renderApp(await compiled(), '/', (path) =>
      isPack(path) ? json(text) : undefined,
    );
    await goTo('/news/2024-05-02-flood/');
    expect(heading(root)).toMatch(/damaged/);
  });

  test('is found when the site was published since its list was asked for', async () => {
    const workspace = await openWorkspace(articles);
    await workspace.compile();
    const { root, goTo, asked } = await renderApp(workspace.out, '/');
    await goTo('/news/2024-05-02-flood/');
    await workspace.write('articles/2024-05-03-ebb.md', articleFile({ title: 'Ebb' }));
    await workspace.compile();
    await goTo('/news/2024-05-03-ebb/');
    expect(heading(root)).toBe('Ebb');
    await goTo('/news/2024-05-01-bridge/');
    expect(heading(root)).toBe('Bridge');
    expect(asked.filter((path) => path === ADDRESS_LIST)).toHaveLength(2);
    expect(asked.filter(isPack)).toHaveLength(2);
  });

  test('gone for an address that nothing leads to: there is no such story', async () => {
    const { root } = await renderApp(await compiled(), '/news/2020-01-01-typed/');
    expect(heading(root)).toBe('Story not found');
  });
});

/** Each page with a part that it can be read without, and the file of that part. */
const parts = [
  { page: '/outlets/gazette.example/', file: 'figures-', title: 'The Gazette' },
  { page: '/about/', file: 'front-', title: /^About/ },
  { page: '/archive/', file: 'topics-', title: 'Archive' },
] as const;

describe.each(parts)('$page without $file', ({ page, file, title }) => {
  test.each(kinds)('$name: the page opens, and its place says so', async ({ answer, words }) => {
    let isBroken = true;
    const { root, press } = await renderApp(await compiled(), page, (path) =>
      isBroken && path.startsWith(file) ? answer() : undefined,
    );
    expect(heading(root)).toMatch(title);
    const alert = () => root.querySelector('main [role=alert]');
    await vi.waitFor(() => expect(alert()?.textContent ?? '').toMatch(words));
    expect(alert()?.textContent).toContain('This part of the page could not be loaded.');
    isBroken = false;
    const retry = alert()?.querySelector('button');
    if (retry?.textContent !== 'Try again') return;
    await press(retry);
    await vi.waitFor(() => expect(alert()).toBeNull());
  });
});
