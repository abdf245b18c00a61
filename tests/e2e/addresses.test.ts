import { afterAll, beforeAll, describe, expect } from 'vitest';
import { few, onlyInLong } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { type Archive, five, openSite, type TestSite } from '../support/site.ts';

const report = (title: string, day: number): string => `  - title: ${title}
    publishedDateTime: 2024-05-0${day}T09:00:00Z
    webUrl: https://other.example/${title.toLowerCase().replaceAll(' ', '-')}
    type: article
    quality: 40
    provider: { name: Other, domain: other.example }
`;

const article = (title: string, day: number, more: string): string => `---
title: ${title}
excerpt: What ${title} says.
publishedDateTime: 2024-05-0${day}T08:00:00Z
originalUrl: https://other.example/${title.toLowerCase().replaceAll(' ', '-')}
type: article
quality: 60
${more}provider: { name: Other, domain: other.example }
---
`;

const fates: Archive = {
  kind: 'inline',
  name: 'fates',
  files: {
    'site.yaml': 'title: Fates\nlanguage: en\ntimeZone: UTC\n',
    'articles/2024-05-05-the-lead.md': article(
      'The lead',
      5,
      `published: true\nrelated:\n${report('A folded one', 4)}${report('Another', 6)}`,
    ),
    'articles/2024-05-04-a-folded-one.md': article(
      'A folded one',
      4,
      'published: false\nheat: -1\n',
    ),
    'articles/2024-05-03-a-draft.md': article('A draft', 3, 'published: false\n'),
    'articles/2024-05-02-taken-down.md': article(
      'Taken down',
      2,
      'published: true\nremoved: true\n',
    ),
  },
};

let site: TestSite;
let preview: TestSite;
let below: TestSite;

beforeAll(async () => {
  [site, preview, below] = [
    await openSite(fates),
    await openSite(fates, { unpublished: true }),
    await openSite(five, { base: '/sub/' }),
  ];
});
afterAll(() => Promise.all([site.close(), preview.close(), below.close()]));

describe('an address', () => {
  test('of a folded article leads to its story, with its report marked and in view; back leads away, not in a circle', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'about/');
    await page.goto(new URL('news/2024-05-04-a-folded-one/', site.address).href);
    await page.getByRole('heading', { level: 1, name: 'The lead' }).waitFor();
    await expect.poll(() => page.url()).toMatch(/\/news\/2024-05-05-the-lead\/#r-/);
    const marked = page.locator('[data-marked]');
    await expect.poll(() => marked.getByRole('heading').textContent()).toContain('A folded one');
    await expect
      .poll(() => marked.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await page.goBack();
    await page.waitForURL(/\/about\/$/);
  });

  test('of what was taken down says so, is 410, and is not to be indexed', async ({ visit }) => {
    const { page, noise } = await visit(site, 'news/2024-05-02-taken-down/');
    noise.expect(/status 410$/);
    await expect
      .poll(() => page.locator('main h1').textContent())
      .toBe('This article was taken down');
    await page.locator('meta[name=robots][content=noindex]').waitFor({ state: 'attached' });
    expect((await fetch(page.url())).status).toBe(410);
  });

  test.for(
    few(
      [
        'news/2024-05-03-a-draft/',
        'news/%E0%A4%A/',
        'nowhere/',
        'topics/none/',
        'news/nothing/',
        'news/',
        'outlets/none.example/',
      ],
      2,
    ),
  )('that leads nowhere (%s) is a page that helps', async (path, { visit }) => {
    const { page, noise } = await visit(site, path);
    noise.expect(/status (404|400)$/, /^console: The URL path \S+ could not be decoded/);
    await expect
      .poll(() => page.locator('main h1').textContent())
      .toMatch(/^(Story|Page) not found$/);
    await page
      .getByRole('main')
      .getByRole('link', { name: /All stories/ })
      .click();
    await page.locator('article').first().waitFor();
  });

  onlyInLong(() => {
    test('without its last slash, or with a strange one, reads the same', async ({ visit }) => {
      const { page } = await visit(site, 'news/2024-05-05-the-lead');
      await expect.poll(() => page.locator('main h1').textContent()).toBe('The lead');
    });
  });
});

describe('a preview', () => {
  test('shows what is not published, marks it, says on every page what it is, and asks not to be indexed', async ({
    visit,
  }) => {
    const { page } = await visit(preview, '');
    const draft = page.locator('article', { hasText: 'A draft' });
    await expect.poll(() => draft.getByText('Unpublished').count()).toBe(1);
    for (const path of few(['news/2024-05-03-a-draft/', 'about/', '', 'topics/'], 2)) {
      await page.goto(new URL(path, preview.address).href);
      await ready(page);
      expect(await page.getByText('Preview.').isVisible(), path).toBe(true);
      expect(await page.locator('meta[name=robots]').first().getAttribute('content'), path).toBe(
        'noindex',
      );
    }
  });
});

describe('below a path of its host', () => {
  test('everything works: pages, links, data, reload, deep links, and an address that leads nowhere', {
    timeout: 90_000,
  }, async ({ visit }) => {
    const { page, context, noise } = await visit(below, '');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.locator('[data-headline]').first().click();
    await page.waitForURL(/\/sub\/news\//);
    await page.reload();
    await ready(page);
    for (const name of few(['Topics', 'Outlets', 'About'], 1)) {
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click();
      await page.waitForURL(new RegExp(`/sub/${name.toLowerCase()}/$`));
      await page.reload();
      await ready(page);
    }
    await page.goto(new URL('?sort=top', below.address).href);
    await page.locator('article').first().waitFor();
    expect(
      asked.filter(
        (url) => url.startsWith(new URL('/', below.address).href) && !url.startsWith(below.address),
      ),
    ).toEqual([]);
    noise.expect(/status 404$/);
    await page.goto(new URL('nowhere/', below.address).href);
    await expect.poll(() => page.locator('main h1').textContent()).toBe('Page not found');
    expect(
      (await fetch(new URL('/', below.address), { redirect: 'manual' })).headers.get('location'),
    ).toBe('/sub/');
  });
});
