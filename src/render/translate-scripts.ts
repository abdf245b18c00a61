import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '#src/messages/languages/en.ts';
import { t } from '#src/messages/messages.ts';

/** The scripts that run when nothing else arrived, and the messages in each, first in English. */
const scripts = [
  { file: 'early.js', messages: [[en.made.notLoaded, 'made.notLoaded']] },
  {
    file: 'lost-code.js',
    messages: [
      [en.made.partNotLoaded, 'made.partNotLoaded'],
      [en.made.canBeRead, 'made.canBeRead'],
      [en.site.reload, 'site.reload'],
      [en.made.unreachable, 'made.unreachable'],
    ],
  },
] as const;

/**
 * Puts the site's language into the scripts of public/, which have English texts of the catalogue.
 * Requesting the messages could fail as the code did, and texts in pages would be in every first
 * view. Throws if a text is missing, so that a change of one place cannot lose it silently.
 */
export async function translateScripts(root: string): Promise<void> {
  for (const { file, messages } of scripts) {
    let code = await readFile(join(root, file), 'utf8');
    for (const [english, key] of messages) {
      const words = inQuotes(t(key));
      // A folder that is finished again has them already.
      if (code.includes(words)) continue;
      if (!code.includes(english))
        throw new Error(`public/${file} does not have the message ${key}; change both together`);
      code = code.replace(english, () => words);
    }
    await writeFile(join(root, file), code);
  }
}

/** A text as it can stand in a string of JavaScript, whatever the quotes around it. */
const inQuotes = (text: string): string =>
  text.replace(/[\\'"`$\n]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
