import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { buildApp } from '#src/site/build-app.ts';
import { finishSite } from '#src/site/finish-site.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { generateArchive } from './generate-archive.ts';
import { projectRoot } from './list-files.ts';

/** An archive to make a site of: the five articles, a generated one, a folder, or files given here by name and text. */
export type Archive =
  | { readonly kind: 'five' }
  | { readonly kind: 'generated'; readonly stories: number }
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string }
  | { readonly kind: 'inline'; readonly name: string; readonly files: Readonly<Record<string, string>> };

export type TestSite = { readonly address: string; readonly root: string; close(): Promise<void> };

export const five: Archive = { kind: 'five' };
/** As many stories as a real archive of a year holds. */
export const thousands: Archive = { kind: 'generated', stories: 3000 };

const made = new Map<string, Promise<string>>();

/** Does a thing once for each key; what was made before is given again. */
function once(key: string, make: () => Promise<string>): Promise<string> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

async function dataFolder(archive: Archive): Promise<string> {
  if (archive.kind === 'five') return join(projectRoot, 'data');
  if (archive.kind === 'folder') return archive.folder;
  const folder = join(inject('workshop'), 'data', nameOf(archive));
  if (archive.kind === 'generated') await generateArchive(folder, archive.stories);
  else {
    await mkdir(join(folder, 'articles'), { recursive: true });
    for (const [path, text] of Object.entries(archive.files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  }
  return folder;
}

const nameOf = (archive: Archive): string => {
  if (archive.kind === 'five') return 'five';
  return archive.kind === 'generated' ? `generated-${archive.stories}` : archive.name;
};

/** The app as built for a base: once for the whole run at `/`, once for a test file under any other. */
function appFolder(base: string): Promise<string> {
  if (base === '/') return Promise.resolve(join(inject('workshop'), 'app'));
  return once(`app ${base}`, async () => {
    const out = join(inject('workshop'), `app${base.replaceAll('/', '-')}`);
    await buildApp({ out, base });
    return out;
  });
}

/** Makes a whole site, the app and an archive's bundle, in a folder of its own that nobody else writes to. */
async function makeSite(archive: Archive, base: string, unpublished: boolean): Promise<string> {
  const root = join(inject('workshop'), 'sites', `${nameOf(archive)}${base.replaceAll('/', '-')}${unpublished ? 'preview' : ''}`);
  await rm(root, { recursive: true, force: true });
  await cp(await appFolder(base), root, { recursive: true });
  const { problems } = await compile({ data: await dataFolder(archive), out: join(root, 'data'), keepGoing: true, unpublished });
  if (problems.length > 0 && archive.kind === 'five') throw new Error(`the five articles have problems: ${problems[0]?.message}`);
  await finishSite({ root, base });
  return root;
}

export type SiteChoice = { readonly base?: string; readonly unpublished?: boolean };

/** Serves a site of this archive as `npm start` would, on a free port. The same archive is built once for a test file. */
export async function openSite(archive: Archive, { base = '/', unpublished = false }: SiteChoice = {}): Promise<TestSite> {
  const key = `${nameOf(archive)} ${base} ${unpublished}`;
  const root = await once(key, () => makeSite(archive, base, unpublished));
  const served = await serveSite({ root, base, port: 0 });
  return { ...served, root };
}
