import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';
import { languageNames } from '#src/messages/language-names.ts';
import { cacheKey } from '#src/render/pages/kept/page-cache.ts';
import { WEB_MANIFEST } from '#src/url/install-files.ts';

/** The scripts of public/. */
const SCRIPTS = ['early.js', 'other-address.js', 'lost-code.js'];
/** What a site adds to its app: its page, and what installs it. */
const OF_SITE = ['404.html', WEB_MANIFEST];

/** Vite's list of the chunks. */
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.optional(z.array(z.string())) }),
);

export type ShellFiles = {
  /** All that any page needs to open but for data and messages, by path below the base. */
  readonly files: readonly string[];
  /** Folder of the messages, and the names of their files in each language. */
  readonly messages: string;
  readonly rooms: readonly string[];
  /** Another one if any of these files changed. */
  readonly version: string;
};

/**
 * Lists what the worker of a site keeps from the first visit on, for the built app in `root`, with
 * `more` files of this site. Rejects if a file is missing.
 */
export async function listShell(root: string, more: readonly string[] = []): Promise<ShellFiles> {
  const files = [...(await appFiles(root)), ...OF_SITE, ...more].sort();
  const messages = await messagesFolder(root);
  const rooms = await roomsIn(join(root, messages));
  const contents = await readShellFiles(root, files);
  const texts = contents.map((content) => content.toString('latin1'));
  const version = cacheKey(messages, ...files, ...texts).slice(0, 12);
  const names = rooms.map((name) => name.replace(/\.js$/, ''));
  return { files, messages: `${messages}/`, rooms: names, version };
}

/** The app's code and scripts, by path. */
async function appFiles(root: string): Promise<string[]> {
  const chunks = manifestSchema.parse(
    JSON.parse(await readFile(join(root, '.vite/manifest.json'), 'utf8')),
  );
  const code = Object.values(chunks).flatMap(({ file, css = [] }) => [file, ...css]);
  return [...new Set([...code, ...SCRIPTS])];
}

const readShellFiles = (root: string, files: readonly string[]): Promise<Buffer[]> =>
  Promise.all(
    files.map((file) =>
      readFile(join(root, file)).catch((cause: unknown) => {
        throw new Error(`the shell needs ${file}, which the build did not make`, { cause });
      }),
    ),
  );

async function messagesFolder(root: string): Promise<string> {
  const names = await readdir(join(root, 'assets'));
  const [found, ...others] = names.filter((name) => name.startsWith('messages-'));
  if (found === undefined || others.length > 0)
    throw new Error(`${root} has not one folder of messages`);
  return `assets/${found}`;
}

const tags = Object.keys(languageNames);

/** The files of each language. Rejects if one lacks a room. */
async function roomsIn(folder: string): Promise<string[]> {
  let rooms: string[] | undefined;
  for (const tag of tags) {
    const names = (await readdir(join(folder, tag))).sort();
    if (rooms && names.join() !== rooms.join())
      throw new Error(`the messages in ${tag} have not the rooms of the others`);
    rooms = names;
  }
  return rooms ?? [];
}

/** Every reader's device loads and keeps the shell, so it has a limit, in bytes. */
const MOST_BYTES = 400_000;

/**
 * Weighs what an app adds to the shell of each of its sites, in the language with the longest
 * words, compressed by brotli's utmost effort, as `check:size` weighs the first view. Rejects if it
 * is over the limit. It is done once for an app: the effort takes two seconds.
 */
export async function weighShell(root: string, most = MOST_BYTES): Promise<void> {
  const weigh = async (folder: string, files: readonly string[]): Promise<number> =>
    (await readShellFiles(folder, files)).reduce(
      (sum, content) => sum + brotliCompressSync(content).length,
      0,
    );
  const messages = join(root, await messagesFolder(root));
  const rooms = await roomsIn(messages);
  const words: number[] = [];
  for (const tag of tags) words.push(await weigh(join(messages, tag), rooms));
  const bytes = (await weigh(root, await appFiles(root))) + Math.max(...words);
  if (bytes > most)
    throw new Error(
      `the shell is ${bytes} bytes compressed, over its limit of ${most}: every reader's device would load it; see src/site/offline/shell-files.ts`,
    );
}
