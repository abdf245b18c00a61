import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { catalogues } from '#src/messages/languages/all.ts';
import { en } from '#src/messages/languages/en.ts';

type MessageFile = { readonly fileName: string; readonly source: string };

const roomNames = Object.keys(en).filter((name) => name !== 'language');

/** The number of each message in its room, by its key. */
const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries(en).flatMap(([room, messages]) =>
    Object.keys(messages).map((name, at): [string, number] => [`${room}.${name}`, at]),
  ),
);

/** A module for each room of each language: its messages in the order of the English file. */
function messageFiles(): MessageFile[] {
  return Object.values(catalogues).flatMap(({ language, ...rooms }) =>
    Object.entries(rooms).map(([room, messages]) => {
      const texts = new Map(Object.entries(messages));
      const inOrder = [...numbers.keys()].flatMap((key) => {
        const [own, name = ''] = key.split('.');
        return own === room ? [texts.get(name)] : [];
      });
      return {
        fileName: `${language.tag}/${room}.js`,
        source:
          (room === 'site' ? `export const language=${JSON.stringify(language)};` : '') +
          `export default ${JSON.stringify(inOrder)};\n`,
      };
    }),
  );
}

/** A key of a message as code writes it. */
const KEY = new RegExp(`(['"])(${roomNames.join('|')})\\.(\\w+)\\1`, 'g');

/**
 * Writes the interface's words: a small file for each room of each language, in one folder that is
 * named by their content, so that the app needs no list of their names. In the app's code a message
 * is called by its number, not its name: the names would be 1.4 kB of the first view.
 */
export function messageModules(): Plugin {
  const files = messageFiles();
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  const folder = `assets/messages-${digest}/`;
  return {
    name: 'coranto-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { 'import.meta.env.VITE_MESSAGES': JSON.stringify(folder) } }),
    transform(code, id) {
      if (this.environment.config.consumer !== 'client' || !/\/src\/.*\.tsx?$/.test(id)) return;
      const short = code.replace(KEY, (written, quote: string, room: string, name: string) => {
        const at = numbers.get(`${room}.${name}`);
        return at === undefined ? written : `${quote}${room}.${at}${quote}`;
      });
      // Columns move by a few characters, lines do not.
      return { code: short, map: null };
    },
    generateBundle() {
      if (this.environment.config.consumer === 'client')
        for (const { fileName, source } of files)
          this.emitFile({ type: 'asset', fileName: folder + fileName, source });
    },
  };
}
