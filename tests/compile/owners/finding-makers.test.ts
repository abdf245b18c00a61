import { describe, expect, test } from 'vitest';
import { articleFile, matterFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

type Outlet = { readonly name: string; readonly domain: string; readonly host?: string };
type Told = { readonly title: string; readonly excerpt?: string };

const days = (at: number): string => `2024-05-${String(1 + (at % 28)).padStart(2, '0')}T08:00:00Z`;

/**
 * The roles that are found in an archive in which an outlet leads these stories, and each other
 * outlet has one headline.
 */
async function found(
  outlet: Outlet,
  led: readonly Told[],
  others: readonly string[],
  files: Readonly<Record<string, string>> = {},
) {
  const { host = outlet.domain, ...provider } = outlet;
  const stories = led.map((told, at) => [
    `articles/${at}.md`,
    articleFile({
      ...told,
      provider,
      webUrl: `https://${host}/${at}`,
      publishedDateTime: days(at),
    }),
  ]);
  const related = others.map((title, at) =>
    relatedReport({
      title,
      provider: { name: `Paper ${at}`, domain: `paper${at}.example` },
      webUrl: `https://paper${at}.example/`,
    }),
  );
  const last = articleFile({
    title: 'Markets',
    provider: { name: 'Z', domain: 'z.example' },
    publishedDateTime: days(3),
    related,
  });
  const workspace = await openWorkspace({
    ...Object.fromEntries(stories),
    'articles/z.md': last,
    ...files,
  });
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const [outlets, figures] = [await bundle.outlets(), await bundle.figures()];
  return Object.fromEntries(
    outlets.flatMap(({ domain }, at) =>
      figures[at]?.owner?.role ? [[domain, figures[at].owner]] : [],
    ),
  );
}

const acme = { name: 'Acme', domain: 'acme.example' };
const posts = (count: number, title: string, excerpt: string): Told[] =>
  Array.from({ length: count }, (_, at) => ({ title: `${title} ${at}`, excerpt }));
const EXCERPT = 'We are happy that the new Acme is here.';
const ABOUT_ACME = ['Acme cuts prices', 'What Acme plans', 'The trouble with Acme’s cloud'];

describe('an outlet that leads with reports on itself', () => {
  test('is found when half of ten headlines name it, and three others do', async () => {
    const led = [...posts(5, 'New in Acme', EXCERPT), ...posts(5, 'A new region', EXCERPT)];
    expect(await found(acme, led, ABOUT_ACME)).toEqual({
      'acme.example': { role: 'maker', found: { named: 5, headlines: 10 } },
    });
  });

  test('is not when fewer headlines name it, or it leads fewer, or fewer others name it', async () => {
    const most = posts(9, 'New in Acme', EXCERPT);
    expect(
      await found(
        acme,
        [...posts(5, 'New in Acme', EXCERPT), ...posts(6, 'A region', EXCERPT)],
        ABOUT_ACME,
      ),
    ).toEqual({});
    expect(await found(acme, most, ABOUT_ACME)).toEqual({});
    expect(await found(acme, [...most, ...most.slice(0, 1)], ABOUT_ACME.slice(1))).toEqual({});
  });

  test('is found by the name of a site of its own, in one word or in several', async () => {
    const led = posts(
      10,
      'General availability: Power Apps for all',
      'The new Power Apps are here. See how Power Apps work.',
    );
    expect(await found({ ...acme, host: 'powerapps.acme.example' }, led, ABOUT_ACME)).toMatchObject(
      {
        'acme.example': { found: { named: 10 } },
      },
    );
    expect(await found({ ...acme, host: 'www.acme.example' }, led, ABOUT_ACME)).toEqual({});
  });

  test('is not found by the name of a site at which hardly any of its stories stand', async () => {
    const led = posts(11, 'General availability: Nimbus', 'The new Nimbus is here.');
    const elsewhere = articleFile({
      title: 'Nimbus again',
      provider: acme,
      webUrl: 'https://nimbus.acme.example/x',
      publishedDateTime: days(5),
    });
    expect(await found(acme, led, ABOUT_ACME, { 'articles/x.md': elsewhere })).toEqual({});
    expect(await found({ ...acme, host: 'nimbus.acme.example' }, led, ABOUT_ACME)).toHaveProperty([
      'acme.example',
    ]);
  });

  test('is never press, nor what else its file states, nor an outlet of the same site', async () => {
    const led = posts(10, 'New in Acme', EXCERPT);
    for (const role of ['press', 'wire'])
      expect(
        await found(acme, led, ABOUT_ACME, {
          'organizations/a.md': matterFile({ domain: 'acme.example', role }),
        }),
      ).toEqual({
        'acme.example': { role },
      });
  });
});

describe('a newspaper', () => {
  test('is no maker for the matter it writes on, which it writes small', async () => {
    const led = posts(12, 'Space station in orbit', 'On the way to space, and back from space.');
    const others = ['Space tourism grows', 'Space is full', 'A space for all'];
    expect(await found({ name: 'Space', domain: 'space.example' }, led, others)).toEqual({});
  });

  test('is no maker for the town whose name its address has', async () => {
    const led = posts(12, 'Cleveland votes', 'The people of Cleveland vote today.');
    const others = ['Storm over Cleveland', 'Cleveland wins', 'Cleveland’s new mayor'];
    expect(
      await found({ name: 'The Plain Dealer', domain: 'cleveland.example' }, led, others),
    ).toEqual({});
  });

  test('is no maker for a section that has a site of its own', async () => {
    const led = posts(12, 'Covid in numbers', 'How Covid spreads, and how Covid ends.');
    const others = ['Covid returns', 'What Covid did', 'Covid and schools'];
    expect(
      await found(
        { name: 'The Post', domain: 'post.example', host: 'covid.post.example' },
        led,
        others,
      ),
    ).toEqual({});
  });
});
