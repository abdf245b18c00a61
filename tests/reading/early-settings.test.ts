import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '#src/messages/choose-language.ts';
import { languageNames } from '#src/messages/language-names.ts';
import { settingRows } from '#src/reading/setting-rows.ts';
import { parseSettings } from '#src/reading/settings.ts';
import { siteName } from '#src/reading/site-names.ts';
import { projectRoot } from '#tests/support/list-files.ts';

const early = readFileSync(join(projectRoot, 'public/early.js'), 'utf8');

/** What early.js makes of the root element of a device that keeps these settings. */
function opened(
  settings: object,
  languages: readonly string[] = [],
  entry: unknown = null,
  key = siteName('settings', '/sub/'),
): { dataset: Record<string, string>; policies: unknown[]; lang: string; dir?: string } {
  const dataset: Record<string, string> = {};
  const page: { dataset: typeof dataset; lang: string; dir?: string } = { dataset, lang: 'en' };
  const policies: unknown[] = [];
  const ignore = () => undefined;
  const kept = new Map([[key, JSON.stringify(settings)]]);
  runInContext(
    early,
    createContext({
      document: {
        documentElement: page,
        currentScript: {
          src: 'https://site.example/sub/early.js',
          dataset: { page: '/', params: '' },
        },
        createElement: () => ({}),
        head: { append: (meta: { content?: string }) => policies.push(meta.content) },
        readyState: 'complete',
      },
      localStorage: { getItem: (key: string) => kept.get(key) ?? null },
      history: { state: entry },
      navigator: { languages },
      location: { pathname: '/', search: '' },
      addEventListener: ignore,
      setTimeout: ignore,
      PerformanceObserver: class {
        observe = ignore;
      },
      URL,
      URLSearchParams,
    }),
  );
  return { ...page, policies };
}

describe('before the first paint', () => {
  test('early.js reads those settings that the table says, and no others', () => {
    const read = new Set([...early.matchAll(/settings\.(\w+)/g)].map(([, name]) => name));
    const told = Object.entries(settingRows).flatMap(([name, { early: is }]) => (is ? [name] : []));
    expect([...read].sort()).toEqual([...told, 'language'].sort());
  });

  test('early.js reads the settings of this site, and not of another on the origin', () => {
    const themeAt = (key: string) => opened({ theme: 'dark' }, [], null, key).dataset['theme'];
    expect(themeAt(siteName('settings', '/sub/'))).toBe('dark');
    expect(themeAt(siteName('settings', '/'))).toBeUndefined();
    expect(themeAt(siteName('settings', '/sub/sub/'))).toBeUndefined();
  });

  test('settings of the time when names did not carry the base path are taken over', () => {
    expect(opened({ theme: 'dark' }, [], null, 'coranto:settings').dataset['theme']).toBe('dark');
  });

  test.each(settingRows.theme.options)('the theme %s is that of the app', (theme) => {
    expect(opened({ theme }).dataset['theme']).toBe(theme === 'system' ? undefined : theme);
  });

  test.each(settingRows.images.options)('pictures are allowed: %s', (images) => {
    const { dataset, policies } = opened({ images });
    expect(dataset['pictures']).toBe(images ? undefined : 'off');
    expect(policies).toEqual(images ? [] : ['img-src data:']);
  });

  test.each([{}, { theme: 'purple', images: 'no' }])('%j is taken as the app takes it', (kept) => {
    const { theme, images } = parseSettings(JSON.stringify(kept));
    expect({ theme, images }).toEqual({ theme: 'system', images: true });
    expect(opened(kept)).toEqual({ dataset: { script: '' }, policies: [], lang: 'en' });
  });

  test('early.js knows the languages of the interface', () => {
    expect(early).toContain(`'${Object.keys(languageNames).join(' ')}'`);
  });

  test('the language is the chosen one, else the browser’s first that the interface has', () => {
    expect(opened({ language: 'ar' }, ['de']).lang).toBe('ar');
    expect(opened({ language: 'auto' }, ['nl', 'de-AT', 'fr']).lang).toBe('de');
    expect(opened({ language: 'tlh' }, ['sv', 'zh-TW']).lang).toBe('en');
    expect(opened({}, ['zh-Hans-HK']).lang).toBe('zh-Hans');
  });

  test('a language that could not be kept is read from the history entry', () => {
    expect(opened({}, ['de'], { language: 'ar' }).lang).toBe('ar');
    expect(opened({ language: 'fr' }, ['de'], { language: 'ar' }).lang).toBe('fr');
    expect(opened({}, ['de'], { language: 'auto' }).lang).toBe('de');
    expect(opened({}, ['de'], 'foreign').lang).toBe('de');
  });

  test.each([5, null, {}, [], 'constructor', ''])(
    'a damaged language, %j, counts as unset',
    (language) => {
      expect(opened({ language, theme: 'dark' }, ['fr'])).toMatchObject({
        lang: 'fr',
        dataset: { theme: 'dark', madeIn: 'en' },
      });
    },
  );

  test('a page in another language is marked, so that it is replaced', () => {
    expect(opened({}, ['en-GB']).dataset).toEqual({ script: '' });
    expect(opened({}, ['ja']).dataset).toEqual({ script: '', madeIn: 'en', opening: 'language' });
  });

  test('early.js chooses as the app does', () => {
    const part = fc.constantFrom('zh', 'en', 'iw', 'nl', 'HE', 'pt', 'Hant', 'TW', 'BR', 'Hans');
    const tag = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.array(tag), (wanted) => {
        const chosen = chooseLanguage(wanted, Object.keys(languageNames));
        expect(opened({}, wanted).lang).toBe(chosen ?? 'en');
      }),
    );
  });
});
