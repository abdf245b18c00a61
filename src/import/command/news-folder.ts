import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { findData } from '#src/compile/command/find-data.ts';
import { codeOf, describeFsError } from '#src/compile/describe-fs-error.ts';
import { makeFolder } from '#src/compile/output/files/make-folder.ts';
import { CompileError } from '#src/compile/problem.ts';
import { readSite } from '#src/compile/site/read-site.ts';

/** A data folder: its path, and its name as typed. */
export type NewsFolder = { readonly path: string; readonly shown: string };

/**
 * The folder of a command, which may be missing. Rejects with a CompileError if something else is
 * there: a file, or a folder without anything of a data folder.
 */
export async function findNewsFolder(shown: string): Promise<NewsFolder> {
  const path = resolve(shown);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { path, shown };
  if (!stats.isDirectory())
    throw new CompileError(`${shown} is a file; use --data to name a folder`);
  return { path: await findData(shown), shown };
}

/** Whether `makeNewsFolder` will write a `site.yaml`. */
export const lacksSite = ({ path }: NewsFolder): boolean =>
  !isThere(join(path, 'articles')) && !isThere(join(path, SITE));

/**
 * Makes the folder if it is missing; one without articles gets a `site.yaml` that explains itself.
 * Rejects with a CompileError if the disk refuses it.
 */
export async function makeNewsFolder({ path, shown }: NewsFolder): Promise<void> {
  try {
    makeFolder(path);
    if (isThere(join(path, 'articles'))) return;
    const { site } = await readSite(path);
    writeFileSync(join(path, SITE), siteText(site.title), { flag: 'wx' });
  } catch (error) {
    // A site.yaml of the publisher's own.
    if (codeOf(error) === 'EEXIST' && isThere(join(path, SITE))) return;
    const why = describeFsError(error);
    if (why === undefined) throw error;
    throw new CompileError(`Cannot write to ${shown}: ${why}. Use --data to name another folder.`, {
      cause: error,
    });
  }
}

const SITE = 'site.yaml';

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

const siteText = (
  title: string,
): string => `# The site that is built from this folder. data/README.md ("The site") explains the fields.
${stringify({ title }).trim()}

# One sentence for search engines and link previews:
# description: What happened today, and who reports it.

# Where the site will be. Feeds, the sitemap and link previews need it:
# address: https://example.com/news/

# Language of the interface and of the site's own texts; articles keep theirs:
# language: en

# Where the days begin and end:
# timeZone: Europe/Paris
`;
