import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { settingRows } from '#src/reading/setting-rows.ts';
import { parseSettings, SETTINGS_KEY } from '#src/reading/settings.ts';
import { projectRoot } from '#tests/support/list-files.ts';

const early = readFileSync(join(projectRoot, 'public/early.js'), 'utf8');

/** What early.js makes of the root element of a device that keeps these settings. */
function opened(settings: object): { dataset: Record<string, string>; policies: unknown[] } {
  const dataset: Record<string, string> = {};
  const policies: unknown[] = [];
  const ignore = () => undefined;
  const kept = new Map([[SETTINGS_KEY, JSON.stringify(settings)]]);
  runInContext(
    early,
    createContext({
      document: {
        documentElement: { dataset },
        currentScript: { src: '', dataset: { page: '/', params: '' } },
        createElement: () => ({}),
        head: { append: (meta: { content?: string }) => policies.push(meta.content) },
        readyState: 'complete',
      },
      localStorage: { getItem: (key: string) => kept.get(key) ?? null },
      location: { pathname: '/', search: '' },
      addEventListener: ignore,
      setTimeout: ignore,
      PerformanceObserver: class {
        observe = ignore;
      },
      URLSearchParams,
    }),
  );
  return { dataset, policies };
}

describe('before the first paint', () => {
  test('early.js reads those settings that the table says, and no others', () => {
    const read = new Set([...early.matchAll(/settings\.(\w+)/g)].map(([, name]) => name));
    const told = Object.entries(settingRows).flatMap(([name, { early: is }]) => (is ? [name] : []));
    expect([...read].sort()).toEqual(told.sort());
  });

  test.each(settingRows.theme.options)('the theme %s is that of the app', (theme) => {
    expect(opened({ theme }).dataset['theme']).toBe(theme === 'system' ? undefined : theme);
  });

  test.each(settingRows.images.options)('pictures are allowed: %s', (images) => {
    const { dataset, policies } = opened({ images });
    expect(dataset['pictures']).toBe(images ? undefined : 'off');
    expect(policies).toEqual(images ? [] : ["img-src 'self' data:"]);
  });

  test.each([{}, { theme: 'purple', images: 'no' }])('%j is taken as the app takes it', (kept) => {
    const { theme, images } = parseSettings(JSON.stringify(kept));
    expect({ theme, images }).toEqual({ theme: 'system', images: true });
    expect(opened(kept)).toEqual({ dataset: { script: '' }, policies: [] });
  });
});
