import { act, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ReadingContext } from '#src/components/reading-context.ts';
import { ShareStory } from '#src/components/take-along/share-story.tsx';
import { TakeAlong } from '#src/components/take-along/take-along.tsx';
import { mount, press } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const story = plainStory({ coverage: [plainReport('a', 20)], reports: 1 });
const now = new Date('2024-05-01T00:00:00Z');
const button = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === name) ?? null;
/**
 * What the browser answers has arrived. (React's own `act` gives something that is awaited, but is
 * no promise.)
 */
const settled = (): Promise<void> => Promise.resolve(act(() => Promise.resolve()));
const status = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;

/** What the browser of this reader can do. */
function withAbilities(abilities: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(abilities))
    Object.defineProperty(navigator, name, { value, configurable: true });
}

afterEach(() => {
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
});

/** A part of the pages of a site that has exports as files. */
const withFiles = (part: ReactNode) => (
  <ReadingContext value={{ timeZone: 'UTC', siteLanguage: 'en', images: true, exports: 'files' }}>
    {part}
  </ReadingContext>
);

/** What a press downloads: names and addresses, and what was made. */
function watchDownloads() {
  const [made, clicked]: [Blob[], string[]] = [[], []];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(`${this.download} ${this.href}`);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return { made, clicked };
}

describe('taking a story along', () => {
  test('leads, without any script, to the files beside the page where a site has them', () => {
    const html = renderToStaticMarkup(
      <MemoryRouter basename="/sub" initialEntries={['/sub/']}>
        {withFiles(<TakeAlong story={story} />)}
      </MemoryRouter>,
    );
    expect(
      [...html.matchAll(/<a href="(.*?)" type="(.*?)" download="(.*?)"/g)].map(
        ([, ...parts]) => parts,
      ),
    ).toEqual([
      [
        '/sub/news/2021-12-13-ai-giant/coverage.md',
        'text/markdown; charset=utf-8',
        '2021-12-13-ai-giant-coverage.md',
      ],
      [
        '/sub/news/2021-12-13-ai-giant/coverage.csv',
        'text/csv; charset=utf-8; header=present',
        '2021-12-13-ai-giant-coverage.csv',
      ],
      [
        '/sub/news/2021-12-13-ai-giant/coverage.json',
        'application/vnd.citationstyles.csl+json',
        '2021-12-13-ai-giant-coverage.json',
      ],
    ]);
    expect(html).not.toMatch(/<button|data-needs-script/);
  });

  test('needs scripts where it has none, and leads to no file', () => {
    expect(mount(<TakeAlong story={story} />).root.querySelector('li')).toBeNull();
    const { root } = mount(<TakeAlong story={story} />, { now });
    expect(root.querySelector('a[href*="coverage."]')).toBeNull();
    expect(root.querySelector('[data-needs-script] button')?.textContent).toBe(
      'Coverage as Markdown',
    );
  });

  test('offers nothing of a story that stands alone', () => {
    expect(mount(<TakeAlong story={plainStory()} />).root.innerHTML).toBe('');
  });

  test('makes the file on the device, so that it is there offline', async () => {
    const { made, clicked } = watchDownloads();
    const { root } = mount(<TakeAlong story={story} />, { now });
    press(button(root, 'Coverage as Markdown'));
    press(button(root, 'Coverage as CSV'));
    expect(clicked).toEqual([
      '2021-12-13-ai-giant-coverage.md blob:made',
      '2021-12-13-ai-giant-coverage.csv blob:made',
    ]);
    expect(await made[0]?.text()).toContain('[Report a](<https://a.example/a>)');
    expect(made[1]?.type).toBe('text/csv; charset=utf-8; header=present');
  });

  test('makes it in place of a file beside the page too, if no key asks for that file', () => {
    const { clicked } = watchDownloads();
    const { root } = mount(withFiles(<TakeAlong story={story} />));
    press(root.querySelector('a[href$=".md"]'));
    expect(clicked).toEqual(['2021-12-13-ai-giant-coverage.md blob:made']);
    press(root.querySelector('a[href$=".md"]'), { ctrlKey: true });
    expect(clicked).toHaveLength(1);
  });
});

describe('sharing a story', () => {
  const address = `${location.origin}/news/2021-12-13-ai-giant/`;

  const share = () =>
    mount(<ShareStory title={story.title} path="/news/2021-12-13-ai-giant/" />).root;

  test('copies the address where the system has no sheet, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    withAbilities({ clipboard: { writeText } });
    const root = share();
    press(button(root, 'Share'));
    await settled();
    expect(writeText).toHaveBeenCalledWith(address);
    expect(status(root)).toBe('Link copied');
  });

  test('gives the address to copy by hand when the browser refuses', async () => {
    withAbilities({
      clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    const root = share();
    press(button(root, 'Share'));
    await settled();
    expect(status(root)).toContain(address);
  });

  test.each([
    ['AbortError', '', 0],
    ['NotAllowedError', 'Link copied', 1],
  ])('hands title and address to the system; after %s it says “%s”', async (name, said, copies) => {
    const sheet = vi.fn(() => Promise.reject(new DOMException('no', name)));
    const writeText = vi.fn(() => Promise.resolve());
    withAbilities({ share: sheet, clipboard: { writeText } });
    const root = share();
    press(button(root, 'Share'));
    await settled();
    expect(sheet).toHaveBeenCalledWith({ title: story.title, url: address });
    expect([status(root), writeText.mock.calls.length]).toEqual([said, copies]);
  });
});
