import { describe, expect, test, vi } from 'vitest';
import { EmptyArchive } from '#src/components/states/empty-archive.tsx';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import type { ErrorKind } from '#src/components/states/error-words.ts';
import { NotFound } from '#src/components/states/not-found.tsx';
import { mount, press } from '#tests/support/mount.tsx';

const retried: readonly ErrorKind[] = ['offline', 'network', 'timeout', 'refused', 'damaged'];
const reloaded: readonly ErrorKind[] = ['missing', 'version', 'unknown'];

function pressRemedy(kind: ErrorKind) {
  const [onRetry, onReload] = [vi.fn(), vi.fn()];
  const { root } = mount(
    <ErrorPanel kind={kind} what="page" onRetry={onRetry} onReload={onReload} />,
  );
  press(root.querySelector('button'));
  return { root, retries: onRetry.mock.calls.length, reloads: onReload.mock.calls.length };
}

describe('what could not be shown', () => {
  test.each(retried)('%s can be tried again in place', (kind) => {
    expect(pressRemedy(kind)).toMatchObject({ retries: 1, reloads: 0 });
  });

  test.each(reloaded)('%s needs the page anew', (kind) => {
    expect(pressRemedy(kind)).toMatchObject({ retries: 0, reloads: 1 });
  });

  test('says something of its own for every kind, at once', () => {
    const said = [...retried, ...reloaded].map(
      (kind) => pressRemedy(kind).root.querySelector('[role="alert"]')?.textContent,
    );
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('an address that leads nowhere', () => {
  test('heads its page with what is wrong and gives ways on', () => {
    const { root } = mount(<NotFound what="story" name="2021-some-story" />);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.textContent).toContain('2021-some-story');
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/latest/',
      '/topics/',
      '/outlets/',
    ]);
  });

  test('says of a removed article that it was taken down', () => {
    expect(mount(<NotFound what="removed" />).root.querySelector('h1')?.textContent).toBe(
      'This article was taken down',
    );
  });
});

describe('an archive without stories', () => {
  test('tells an empty folder from one that holds nothing published', () => {
    expect(mount(<EmptyArchive files={0} />).root.textContent).toContain(
      'The folder of articles is empty',
    );
    const { root } = mount(<EmptyArchive files={7} />);
    expect(root.textContent).toContain('read 7 files');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/about/');
  });
});
