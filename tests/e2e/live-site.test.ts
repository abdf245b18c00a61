import { expect, onTestFinished } from 'vitest';
import { runCli } from '../support/command.ts';
import { ready, test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { openWorkspace } from '../support/workspace.ts';

const DAYS = 28;
const titled = (title: string): string => articleFile({ title, excerpt: `All of ${title}` });
const dated = (at: number, title: string): string =>
  articleFile({
    title,
    publishedDateTime: `2024-02-${String(at + 1).padStart(2, '0')}T12:00:00Z`,
  });

test('start --watch: an open page follows each save where it is, says what is refused over the last good page, and is whole again when that is mended', async ({
  browser,
}) => {
  const workspace = await openWorkspace({
    'articles/a.md': titled('Harbour'),
    ...Object.fromEntries(
      Array.from({ length: DAYS }, (_, at) => [`articles/day-${at}.md`, dated(at, `Day ${at}`)]),
    ),
  });
  const running = runCli('start', '--watch', '--data', workspace.data, '--port', '0');
  const [address] = await running.says(/(?<=running at )http:\/\/localhost:\d+\//);
  const open = async (path: string) => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const faults: string[] = [];
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) faults.push(said.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(address + path);
    await ready(page);
    return { page, faults };
  };
  const story = await open('news/a/');
  const list = await open('latest/');

  await list.page.evaluate(() => window.scrollTo(0, 900));
  await workspace.write('articles/a.md', titled('Lighthouse'));
  await expect
    .poll(() => story.page.textContent('main h1'), { timeout: 30_000 })
    .toBe('Lighthouse');
  await expect
    .poll(() => list.page.textContent('main'), { timeout: 30_000 })
    .toContain('Lighthouse');
  await ready(list.page);
  // By its stories: the changed headline may be a line longer.
  await expect
    .poll(() => list.page.evaluate(() => Math.abs(window.scrollY - 900)))
    .toBeLessThan(30);

  await workspace.write('articles/a.md', articleFile({ title: 'Lightship', heat: 'high' }));
  const problems = story.page.locator('coranto-problems');
  await problems.getByText('articles/a.md:6: heat: expected a whole number').waitFor();
  expect(await problems.textContent()).toBe('');
  expect(
    await problems.locator('section').evaluate((panel) => getComputedStyle(panel).position),
  ).toBe('fixed');
  expect(await story.page.textContent('main h1')).toBe('Lighthouse');
  const late = await open('news/a/');
  await late.page.locator('coranto-problems').getByRole('button', { name: 'Hide' }).click();
  await expect.poll(() => late.page.locator('coranto-problems').count()).toBe(0);

  await workspace.write('articles/a.md', titled('Lightship'));
  for (const { page } of [story, late])
    await expect.poll(() => page.textContent('main h1'), { timeout: 30_000 }).toBe('Lightship');
  expect(await problems.count()).toBe(0);

  // A text that is being typed is not lost: the page waits until its field is left.
  await list.page.keyboard.press('/');
  await list.page.keyboard.type('beacon');
  await workspace.write('articles/a.md', titled('Beacon'));
  await expect.poll(() => story.page.textContent('main h1'), { timeout: 30_000 }).toBe('Beacon');
  const field = list.page.locator('input:focus');
  expect(await field.inputValue()).toBe('beacon');
  expect(await list.page.textContent('main')).not.toContain('Beacon');
  await field.blur();
  await expect.poll(() => list.page.textContent('main'), { timeout: 30_000 }).toContain('Beacon');

  running.interrupt();
  const { code, errors } = await running.ended;
  expect(code).toBe(0);
  expect(errors).toMatch(/^articles\/a\.md:6: heat: /);
  for (const { faults } of [story, late])
    expect(faults.filter((text) => !/ERR_(CONNECTION|INCOMPLETE)/.test(text))).toEqual([]);
}, 180_000);
