import { describe, expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

async function openApp(address: string) {
  const { out, compile } = await openWorkspace({
    'site.yaml': 'title: The Test Paper\n',
    'articles/2024-05-02-flood.md': articleFile({ title: 'Flood', topics: ['Weather'] }),
    'articles/2024-05-01-wind.md': articleFile({ title: 'Wind', topics: ['Weather'] }),
    'articles/2024-04-30-goal.md': articleFile({ title: 'Goal', topics: ['Sport'] }),
  });
  await compile();
  const app = await renderApp(out, address);
  const named = (selector: string, words: string) =>
    [...app.root.querySelectorAll<HTMLElement>(selector)].find(
      ({ textContent }) => textContent?.trim() === words,
    );
  return {
    ...app,
    press: (selector: string, words: string) => app.press(named(selector, words)),
    heading: () => app.root.querySelector('main h1')?.textContent,
    announced: () => app.root.querySelector('[aria-live="polite"]')?.textContent,
  };
}

describe('a filtered feed', () => {
  test('has a title and a heading of its own, of what the archive knows', async () => {
    const app = await openApp('/?not-topic=sport&topic=nowhere');
    expect(app.heading()).toBe('Excluding Sport');
    expect(document.title).toBe('Excluding Sport – The Test Paper');
    await app.goTo('/?topic=weather&sort=quality');
    expect(app.heading()).toBe('Weather · Highest quality');
    expect(document.title).toBe('Weather · Highest quality – The Test Paper');
  });

  test('says how it is sorted and grouped when that changes', async () => {
    const app = await openApp('/?topic=weather');
    await app.press('nav[aria-label="Sort order"] a', 'Highest quality');
    expect(app.announced()).toBe('Sort order: Highest quality');
    await app.press('label', 'Group by day');
    expect(app.announced()).toBe('Grouped by day');
    await app.press('label', 'Group by day');
    expect(app.announced()).toBe('Not grouped by day');
  });

  test('keeps its filters when the strip sets its topic', async () => {
    const app = await openApp('/?topic=weather&kind=article');
    await app.press('nav[aria-label="Sections"] a', 'Sport');
    expect(app.at()).toBe('/?topic=sport&kind=article');
    expect(app.heading()).toBe('Sport · Articles');
  });
});
