import { describe, expect, test } from 'vitest';
import { doAct } from '#src/reading/acts/do-act.ts';
import { siteName } from '#src/reading/site-names.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { acted, openMyReading, SEVERAL, startAnew, visit } from '#tests/support/my-reading.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

startAnew();

describe('the log', () => {
  test('is erased by the day and whole, and all of it comes back', async () => {
    const out = await compileSixtyStories();
    await visit(out, SEVERAL);
    const page = await openMyReading(out, '/me/?month=2024-05');
    expect(page.words()).toContain('Openings in the log: 4.');
    await page.press(page.button('Erase 27 May 2024'));
    await page.until(() => expect(page.words()).toContain('Openings in the log: 2.'));
    expect(page.items('Latest changes').map((each) => each.slice(0, 23))).toEqual(
      ['Day erased 27 May 2024'].map((each) => expect.stringContaining(each)),
    );
    await page.press(page.button('Erase the log'));
    await page.until(() => expect(page.words().join(' ')).not.toContain('Openings in the log'));
    for (const expected of [2, 4]) {
      await page.press(page.section('Latest changes')?.querySelector('li button'));
      await page.until(() =>
        expect(page.words().join('\n')).toContain(`Openings in the log: ${expected}.`),
      );
    }
    await page.until(() => expect(page.words()).toContain('Undone'));
  });

  test('that is off says what it still has, and offers to erase it', async () => {
    localStorage.setItem(siteName('settings'), JSON.stringify({ diet: false }));
    const out = await compileSixtyStories();
    await visit(out, SEVERAL);
    const page = await openMyReading(out);
    expect(page.words()).toContain(
      'Nothing more is logged. What is in the log stays until you erase it.',
    );
    await page.press(page.button('Erase the log'));
    await page.until(() => expect(page.words()).toContain('The log is off and empty.'));
  });

  test('drops openings of more than 13 months ago', async () => {
    const out = await compileSixtyStories();
    await visit(out, [
      ['2023-05-31T12:00:00Z', 'Story 0'],
      ['2023-06-01T12:00:00Z', 'Story 1'],
    ]);
    const page = await openMyReading(out);
    await page.until(() => expect(page.words()).toContain('Openings in the log: 1.'));
    expect(page.section('June 2023')).toBeDefined();
  });
});

describe('the latest changes', () => {
  const save = (key: string, note?: string) => () =>
    doAct(siteDevice(), { what: note ? 'noted' : 'saved', name: `Flood ${key}` }, (add) =>
      add('saved', key, () => ({ slug: key, since: 1, ...(note && { note }) })),
    );

  test('are told with their time, the latest first, and each is undone by itself', async () => {
    await acted(save('a'));
    await acted(save('b'));
    const page = await openMyReading(await compileSixtyStories());
    const lines = () => page.items('Latest changes');
    await page.until(() => expect(lines()).toHaveLength(2));
    expect(lines()[0]).toMatch(/^Saved Flood b\d+ \w+ 2\d{3}, \d\d:\d\dUndo$/);
    await page.press(page.button('Undo: Saved Flood a'));
    await page.until(() => expect(lines()).toHaveLength(1));
    expect([...(siteDevice().peek('saved')?.keys() ?? [])]).toEqual(['b']);
    await page.until(() => expect(page.words()).toContain('Undone'));
    expect(document.activeElement?.textContent).toBe('Latest changes');
  });

  test('leave what was changed since, and say so', async () => {
    await acted(save('a'));
    await acted(save('a', 'mine'));
    const page = await openMyReading(await compileSixtyStories());
    await page.press(page.button('Undo: Saved Flood a'));
    await page.until(() =>
      expect(page.words()).toContain('Nothing was undone: everything was changed since.'),
    );
    expect(siteDevice().peek('saved')?.get('a')).toMatchObject({ note: 'mine' });
  });

  test('are forgotten with what they could restore', async () => {
    await acted(save('a'));
    const page = await openMyReading(await compileSixtyStories());
    await page.press(page.button('Clear the list'));
    await page.until(() => expect(page.words()).toContain('Nothing to undo'));
    expect(siteDevice().peek('act')?.size).toBe(0);
    expect(siteDevice().peek('saved')?.has('a')).toBe(true);
  });
});
