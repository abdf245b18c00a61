import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Catalogue } from '#src/messages/catalogue.ts';
import { catalogues } from '#src/messages/languages/all.ts';
import { en } from '#src/messages/languages/en.ts';
import { shelfOf } from '#src/messages/message-shelves.ts';

type MessageFile = { readonly fileName: string; readonly source: string };

const { language: _language, made: _made, ...sent } = en;
const isSent = (name: string): name is keyof typeof sent => name in sent;

/** The rooms that browsers load: "made" is written in Node alone. */
const roomNames = Object.keys(sent).filter(isSent);

/** The names of each room's messages, in the order in which the built app numbers them. */
const names: ReadonlyMap<string, readonly string[]> = new Map(
  roomNames.map((room) => [room, Object.keys(en[room])]),
);

/** A module for each shelf of each language: the messages of its rooms. */
function messageFiles(): MessageFile[] {
  const shelves = [...new Set(roomNames.map(shelfOf))];
  return Object.values(catalogues).flatMap((catalogue) =>
    shelves.map((shelf) => {
      const { language } = catalogue;
      const rooms = roomNames.filter((room) => shelfOf(room) === shelf);
      const texts = Object.fromEntries(rooms.map((room) => [room, textsOf(catalogue, room)]));
      return {
        fileName: `${language.tag}/${shelf}.js`,
        source:
          (rooms.includes('site') ? `export const language=${JSON.stringify(language)};` : '') +
          `export default ${JSON.stringify(texts)};\n`,
      };
    }),
  );
}

/** The messages of a room in the order of their numbers. */
function textsOf(catalogue: Catalogue, room: keyof typeof sent): (string | undefined)[] {
  const texts = new Map(Object.entries(catalogue[room]));
  return names.get(room)?.map((name) => texts.get(name)) ?? [];
}

/** A key of a message as code writes it. */
const KEY = new RegExp(`(['"])(${roomNames.join('|')})\\.(\\w+)\\1`, 'g');

/**
 * Writes the interface's words: a few files for each language, in one folder that is named by their
 * content, so that the app needs no list of their names. In the app's code a message
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
