import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minify } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en } from '#src/messages/languages/en.ts';
import { startCatalogue } from '#src/messages/messages.ts';
import { translateScripts } from '#src/render/translate-scripts.ts';

const scripts = ['early.js', 'lost-code.js'] as const;
const quotes = `'a' "b" \`c\` \${d} \\ é`;

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'scripts-'));
  for (const name of scripts) await copyFile(join('public', name), join(root, name));
});
afterEach(async () => {
  startCatalogue(en);
  await rm(root, { recursive: true });
});

const read = (name: string): Promise<string> => readFile(join(root, name), 'utf8');

/** As the build does. */
async function shrink(name: string): Promise<string[]> {
  const { code, errors } = await minify(name, await read(name), { module: name !== 'early.js' });
  await writeFile(join(root, name), code);
  return errors.map(({ message }) => message);
}

const everywhere = {
  ...en,
  made: {
    ...en.made,
    notLoaded: `1 ${quotes}`,
    partNotLoaded: `2 ${quotes}`,
    canBeRead: `3 ${quotes}`,
    reload: `4 ${quotes}`,
    unreachable: `5 ${quotes}`,
  },
};

describe('the scripts for what did not load', () => {
  test('are as in public/ on a site in English', async () => {
    await translateScripts(root);
    for (const name of scripts)
      expect(await read(name)).toBe(await readFile(join('public', name), 'utf8'));
  });

  test('say it in the language of the site, whatever is in the words, also when made again', async () => {
    startCatalogue(everywhere);
    for (const name of scripts) await shrink(name);
    await translateScripts(root);
    const once = await read('lost-code.js');
    await translateScripts(root);
    expect(await read('lost-code.js')).toBe(once);
    for (const name of scripts) {
      const code = await read(name);
      for (const text of Object.values(en.made)) expect(code).not.toContain(text);
      expect(await shrink(name)).toEqual([]);
    }
  });

  test('are never left in English because one place was changed without the other', async () => {
    startCatalogue(everywhere);
    await writeFile(join(root, 'early.js'), '');
    await expect(translateScripts(root)).rejects.toThrow('public/early.js');
  });
});
