import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { catalogues } from '#src/messages/languages/all.ts';
import { en } from '#src/messages/languages/en.ts';

type MessageFile = { readonly fileName: string; readonly source: string };

const { language: _language, made: _made, ...sent } = en;
const isSent = (name: string): name is keyof typeof sent => name in sent;

/** The rooms that browsers load: "made" is written in Node alone. */
const roomNames = Object.keys(sent).filter(isSent);

/** The names of each room's messages, in the order in which the built app numbers them. */
const names: ReadonlyMap<string, readonly string[]> = new Map(
  roomNames.map((room) => [room, Object.keys(en[room])]),
);

/** A module for each room of each language. */
function messageFiles(): MessageFile[] {
  return Object.values(catalogues).flatMap((catalogue) =>
    roomNames.map((room) => {
      const { language, [room]: messages } = catalogue;
      const texts = new Map(Object.entries(messages));
      const inOrder = names.get(room)?.map((name) => texts.get(name));
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
        const at = names.get(room)?.indexOf(name) ?? -1;
        return at < 0 ? written : `${quote}${room}.${at}${quote}`;
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
