import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import * as z from 'zod/mini';
import { catalogues } from '#src/messages/languages/all.ts';
import { cacheKey } from '#src/render/pages/page-cache.ts';
import { WEB_MANIFEST } from '#src/url/install-files.ts';

/** The shell's size limit, in bytes as sent: every reader's device loads and keeps it. */
const MOST_BYTES = 400_000;

/** Beside the app's code: its page, the scripts of public/, and what installs the site. */
const FIXED = ['404.html', 'early.js', 'other-address.js', 'lost-code.js', WEB_MANIFEST];

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
 * Lists what the worker of a site keeps from the first visit on, for the built app in `root`. Rejects
 * if a file is missing, or if all of them with the messages of one language are over the limit.
 */
export async function listShell(root: string, most = MOST_BYTES): Promise<ShellFiles> {
  const chunks = manifestSchema.parse(
    JSON.parse(await readFile(join(root, '.vite/manifest.json'), 'utf8')),
  );
  const code = Object.values(chunks).flatMap(({ file, css = [] }) => [file, ...css]);
  const files = [...new Set([...code, ...FIXED])].sort();
  const messages = await messagesFolder(root);
  const { rooms, ...words } = await weighMessages(join(root, messages));
  const contents = await Promise.all(files.map((file) => readShellFile(root, file)));
  const bytes = contents.reduce((sum, content) => sum + sentBytes(content), words.bytes);
  if (bytes > most)
    throw new Error(
      `the shell is ${bytes} bytes compressed, over its limit of ${most}: every reader's device would load it; see src/site/offline/shell-files.ts`,
    );
  const texts = contents.map((content) => content.toString('latin1'));
  const version = cacheKey(messages, ...files, ...texts).slice(0, 12);
  return { files, messages: `${messages}/`, rooms, version };
}

const readShellFile = (root: string, file: string): Promise<Buffer> =>
  readFile(join(root, file)).catch((cause: unknown) => {
    throw new Error(`the shell needs ${file}, which the build did not make`, { cause });
  });

async function messagesFolder(root: string): Promise<string> {
  const names = await readdir(join(root, 'assets'));
  const [found, ...others] = names.filter((name) => name.startsWith('messages-'));
  if (found === undefined || others.length > 0)
    throw new Error(`${root} has not one folder of messages`);
  return `assets/${found}`;
}

/** The rooms, and the bytes of the language that has the most. Rejects if one lacks a room. */
async function weighMessages(folder: string) {
  const sizes: number[] = [];
  let rooms: string[] = [];
  for (const { language } of Object.values(catalogues)) {
    const names = (await readdir(join(folder, language.tag))).sort();
    if (sizes.length > 0 && names.join() !== rooms.join())
      throw new Error(`the messages in ${language.tag} have not the rooms of the others`);
    rooms = names;
    const contents = await Promise.all(
      names.map((name) => readShellFile(folder, join(language.tag, name))),
    );
    sizes.push(contents.reduce((sum, content) => sum + sentBytes(content), 0));
  }
  return { rooms: rooms.map((name) => name.replace(/\.js$/, '')), bytes: Math.max(...sizes) };
}

/**
 * With the effort of a host that compresses what it sends. The utmost is 7 % smaller here, and took
 * two seconds of each build.
 */
const sentBytes = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
