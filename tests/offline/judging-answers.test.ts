import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '#src/offline/copy-in-cache.ts';
import { storyPath } from '#src/url/paths.ts';

/** An answer as `fetch` gives it: a response made by hand is of another type. */
function answer(
  body: string,
  type: string,
  { status = 200, redirected = false, from = 'basic' } = {},
) {
  const made = new Response(body, { status, headers: { 'content-type': type } });
  return Object.defineProperties(made, {
    type: { value: from },
    redirected: { value: redirected },
  });
}

const path = storyPath('x').slice(1);
const page = (own: string, base = '/'): string =>
  `<!doctype html><script src="${base}early.js" data-base="${base}" data-page="${own}" data-params=""></script>`;
const html = 'text/html; charset=utf-8';

describe('an answer for a page is', () => {
  const judge = (given: Response) => judgeAnswer(given, { kind: 'page', path }, '/');
  test.each([
    ['sound if it says the address that was asked for', answer(page('/news/x/'), html), 'sound'],
    [
      'sound after a redirect to that address',
      answer(page('/news/x/'), html, { redirected: true }),
      'sound',
    ],
    [
      'sound if it leads on from the address that was asked for',
      answer('<html data-base="/" data-page="/news/x/"><a href="/news/y/">', html),
      'sound',
    ],
    ['gone if another page of the site stands there', answer(page('/'), html), 'gone'],
    [
      'gone if the app’s page stands there',
      answer('<script src="/early.js"></script>', html),
      'gone',
    ],
    ['gone with 404', answer(page('/news/x/'), html, { status: 404 }), 'gone'],
    ['gone with 410', answer('', html, { status: 410 }), 'gone'],
    [
      'not kept from a network that asks for a sign-in',
      answer('<h1>Sign in</h1>', html),
      'unknown',
    ],
    [
      'not kept from another site of Coranto on this host',
      answer(page('/news/x/', '/sub/'), html),
      'unknown',
    ],
    ['not kept with an error', answer(page('/news/x/'), html, { status: 503 }), 'unknown'],
    ['not kept if it is no HTML', answer(page('/news/x/'), 'application/json'), 'unknown'],
    [
      'not kept if it is a redirect for the browser to follow',
      answer('', html, { from: 'opaqueredirect' }),
      'unknown',
    ],
  ])('%s', async (_, given, judged) => expect(await judge(given)).toBe(judged));
});

describe.each(['hashed', 'changing', 'picture'] as const)('an answer for a %s file is', (kind) => {
  const judge = (given: Response) => judgeAnswer(given, { kind, path: 'data/a.json' }, '/');
  test.each([
    ['sound with its own type', answer('{}', 'application/json'), 'sound'],
    ['not kept if it is a page', answer(page('/'), html), 'unknown'],
    [
      'not kept if it came from another address',
      answer('{}', 'application/json', { redirected: true }),
      'unknown',
    ],
    ['not kept if the browser may not see it', answer('', '', { from: 'opaque' }), 'unknown'],
    ['not kept if it is a part', answer('{', 'application/json', { status: 206 }), 'unknown'],
    ['gone with 404', answer('{}', 'application/json', { status: 404 }), 'gone'],
  ])('%s', async (_, given, judged) => expect(await judge(given)).toBe(judged));
});
