import { describe, expect, test } from 'vitest';
import type { ReadItem } from '#src/reading/kinds/story-items.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { acted, openMyReading, SEVERAL, startAnew, visit } from '#tests/support/my-reading.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';
import { cardsOf } from '#tests/support/visited.ts';

startAnew();

describe('what was opened in a month', () => {
  test('of few stories are counts alone, beside those of the archive', async () => {
    const out = await compileSixtyStories();
    await visit(out, SEVERAL);
    const page = await openMyReading(out, '/me/?month=2024-05');
    await page.until(() =>
      expect(page.words()).toContain(
        'Stories opened: 2. Openings: 3. Compared with the stories of this month in the archive: 60.',
      ),
    );
    expect(page.words().join(' ')).toContain('With fewer than 20 stories');
    expect(page.rows('Outlets')).toEqual(['The Courier 1 40', 'The Gazette 1 20']);
    expect(page.rows('Topics')).toEqual(['Traffic 1 30', 'Weather 1 30']);
    expect(page.rows('Hours')[3]).toBe('09:00–12:00 1 12');
    expect(page.section('Kinds')).toBeUndefined();
    expect(page.section('May 2024')?.textContent).not.toContain('%');
  });

  test('of many stories are shares too, with a bar for each', async () => {
    const out = await compileSixtyStories();
    await visit(
      out,
      Array.from({ length: 20 }, (_, at) => ['2024-05-30T20:00:00Z', `Story ${at}`] as const),
    );
    const page = await openMyReading(out);
    await page.until(() => expect(page.rows('Outlets')).toHaveLength(2));
    expect(page.rows('Outlets')).toEqual([
      'The Courier 13 (65%) 40 (67%)',
      'The Gazette 7 (35%) 20 (33%)',
    ]);
    const widths = [...(page.section('Outlets')?.querySelectorAll('tbody rect') ?? [])].map(
      (rect) => Number.parseFloat(rect.getAttribute('width') ?? ''),
    );
    expect(widths).toEqual([97.5, 100, 52.5, 50]);
  });

  test('begins with the newest month, and leads to all others', async () => {
    const out = await compileSixtyStories();
    await visit(out, SEVERAL);
    const page = await openMyReading(out);
    const months = () =>
      [...page.root.querySelectorAll('main nav a')].map((link) =>
        `${link.textContent} ${link.getAttribute('aria-current') ?? ''}`.trim(),
      );
    expect(months()).toEqual(['June 2024 page', 'May 2024']);
    await page.until(() =>
      expect(page.words().join(' ')).toContain(
        'The archive has no stories of this month. Compared with all its stories: 61.',
      ),
    );
    await page.press(page.root.querySelector('main nav a[href$="2024-05"]'));
    expect(page.at()).toBe('/me/?month=2024-05');
    expect(months()).toEqual(['June 2024', 'May 2024 page']);
    expect(page.section('May 2024')).toBeDefined();
  });

  test('names hot stories that were never opened, also before there was a log', async () => {
    const out = await compileSixtyStories();
    await visit(out, SEVERAL);
    const cards = await cardsOf(out);
    const marks = cards.flatMap(({ title, slug, id }): [string, ReadItem][] => {
      if (title === 'Story 10') return [[id, { slug, how: 'opened' }]];
      if (title === 'Story 20') return [[`slug:${slug}`, { slug, how: 'opened', opened: 1 }]];
      return title === 'Story 30' ? [[id, { slug, how: 'hand' }]] : [];
    });
    await acted(() =>
      siteDevice().change(
        'read',
        marks.map(([key, value]) => [key, () => value]),
      ),
    );
    const page = await openMyReading(out, '/me/?month=2024-05');
    const named = () =>
      page.items('High heat, not opened').map((each) => each.match(/Story \d+/)?.[0]);
    await page.until(() => expect(named()).not.toEqual([]));
    // Those of heat 99 are 0, 10, 20, 30, 40 and 50; of heat 89 are 1, 11 and so on.
    expect(named().slice(0, 5)).toEqual([
      'Story 50',
      'Story 40',
      'Story 30',
      'Story 51',
      'Story 41',
    ]);
    expect(page.items('High heat, not opened')[0]).toContain('heat 99');
    // Ten are named whatever is muted; even numbers are of one topic.
    expect(named()).toHaveLength(10);
    await acted(() =>
      siteDevice().change('muted', [['topic:weather', () => ({ name: 'Weather', since: 0 })]]),
    );
    await page.until(() => expect(named().slice(0, 2)).toEqual(['Story 51', 'Story 41']));
    await page.until(() => expect(named()).toHaveLength(10));
    expect(page.words().join(' ')).toMatch(/Hidden by your mutes: \d+\. Weather/);
    await acted(() => siteDevice().change('muted', [['topic:weather', () => undefined]]));
  });

  test('asks for nothing but files of the bundle, and for none without openings', async () => {
    const out = await compileSixtyStories();
    const empty = await openMyReading(out);
    expect(empty.words()).toContain(
      'The log is empty. Stories that you open from now on are counted here.',
    );
    expect(empty.asked.filter((path) => path !== 'manifest.json')).toEqual([]);
  });

  test('says what failed, and tries again', async () => {
    const out = await compileSixtyStories();
    await visit(out, SEVERAL);
    let isDown = true;
    const page = await openMyReading(out, '/me/', (path) =>
      isDown && path.startsWith('ids-') ? new Response('', { status: 500 }) : undefined,
    );
    await page.until(() => expect(page.root.querySelector('main [role=alert]')).not.toBeNull());
    expect(page.words()).toContain('Openings in the log: 4.');
    isDown = false;
    await page.press(page.root.querySelector('main [role=alert] button'));
    await page.until(() => expect(page.section('June 2024')).toBeDefined());
  });
});
