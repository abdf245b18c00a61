import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Language, Room } from '#src/messages/catalogue.ts';
import { en } from '#src/messages/languages/en.ts';
import { shelfOf } from '#src/messages/message-shelves.ts';
import { addRoom, startCatalogue, startLanguage } from '#src/messages/messages.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTS = 'áƀçđéƒĝĥíĵķłɱñóþɋřšŧúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓÞɊŘŠŦÚṼŴẊÝŽ';

/** How much longer than English a language may be. */
const LONGER = 0.6;

const accent = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => ACCENTS[PLAIN.indexOf(letter)] ?? letter);

/** Filler in words, so that lines can break as they do in a language. */
const filler = (length: number): string =>
  length <= 0
    ? ''
    : ` ${'ẋẋẋẋẋẋẋ '
        .repeat(Math.ceil(length / 8))
        .slice(0, length)
        .trim()}`;

/**
 * A message in the pseudo-language: no letter of English, and 160 % as long. Values, forms and
 * marks stay what they are.
 */
export function pseudoText(text: string): string {
  const letters = text.replace(/\{[^}]*\}|<\/?\w+>/g, '').length;
  const accented = text.replace(
    /\{(\w+):([^}]*)\}|\{\w+\}|<\/?\w+>|[^{<]+/g,
    (part, name, forms) => {
      if (name) return `{${name}:${accent(String(forms))}}`;
      return part.startsWith('{') || part.startsWith('<') ? part : accent(part);
    },
  );
  return accented + filler(Math.round(letters * LONGER));
}

const pseudoNames = (names: readonly string[]): string[] => names.map(accent);

/** The language in whose place the pseudo-language is written. */
export const PSEUDO = 'de';

const { language, ...rooms } = en;
const own: Language = {
  ...language,
  tag: PSEUDO,
  months: pseudoNames(language.months),
  monthsAlone: pseudoNames(language.monthsAlone),
  monthsShort: pseudoNames(language.monthsShort),
  monthsShortAlone: pseudoNames(language.monthsShortAlone),
  weekdays: pseudoNames(language.weekdays),
};

const isRoom = (name: string): name is Room => name in rooms;

/** Starts the interface in the pseudo-language, for the rest of a test. */
export function startPseudo(): void {
  startLanguage(own);
  for (const [room, messages] of Object.entries(rooms))
    if (isRoom(room))
      addRoom(
        room,
        Object.fromEntries(
          Object.entries(messages).map(([name, text]) => [name, pseudoText(text)]),
        ),
      );
  onTestFinished(() => startCatalogue(en));
}

/** Replaces a language of a built site by the pseudo-language. */
export async function writePseudo(root: string): Promise<void> {
  const assets = join(root, 'assets');
  const folder = (await readdir(assets)).find((name) => name.startsWith('messages-'));
  if (folder === undefined) throw new Error(`${assets} has no messages`);
  const shelves: Record<string, Record<string, string[]>> = {};
  for (const [room, messages] of Object.entries(rooms)) {
    if (!isRoom(room)) continue;
    const shelf = shelfOf(room);
    shelves[shelf] = { ...shelves[shelf], [room]: Object.values(messages).map(pseudoText) };
  }
  for (const [shelf, texts] of Object.entries(shelves)) {
    const source = `export const language=${JSON.stringify(own)};export default ${JSON.stringify(texts)};`;
    await writeFile(join(assets, folder, PSEUDO, `${shelf}.js`), source);
  }
}
