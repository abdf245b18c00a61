import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { fileTable, isOfKind } from '#src/content/bundle/file-table.ts';
import {
  bundleFileNames,
  type FileName,
  filePattern,
  schemaPlace,
} from '#src/render/schemas/file-schema.ts';
import { fileSentences } from '#src/render/schemas/file-sentences.ts';
import { printAbridged } from './abridged-json.ts';
import { withHeld } from './held-files.ts';
import { projectRoot } from './list-files.ts';
import { listOfPacks } from './list-of-packs.ts';
import { AFTER_ITS_NEWS, makeRareArchive } from './rare-archive.ts';

const [BEGIN, END] = ['<!-- files -->\n', '<!-- /files -->'];

/** The page on the bundle, with its table and its examples as a build makes them now. */
export async function bundleDocs(page: string): Promise<string> {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`no ${BEGIN.trim()} … ${END}`);
  return `${before}${BEGIN}${await filesPart()}${END}${after}`;
}

async function filesPart(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-docs-'));
  try {
    const [five, rare] = [join(folder, 'five'), join(folder, 'rare')];
    await cp(join(projectRoot, 'data'), five, { recursive: true });
    await makeRareArchive(rare);
    const outs: string[] = [];
    // Examples must not depend on the clock.
    for (const data of [five, join(rare, 'data')]) {
      const out = `${data}-bundle`;
      await compile({ data, out, now: AFTER_ITS_NEWS });
      outs.push(out);
    }
    const examples = await Promise.all(bundleFileNames.map((name) => exampleOf(name, outs)));
    return `${tableOfFiles()}\n${examples.join('')}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const tableOfFiles = (): string =>
  [
    '| file | what is in it |',
    '|---|---|',
    ...bundleFileNames.map(
      (name) =>
        `| [\`${filePattern(fileTable[name])}\`](#${name.toLowerCase()}) | ${fileSentences[name]} |`,
    ),
    '',
  ].join('\n');

/** The first file of a kind in the first bundle that has one. */
async function exampleOf(name: FileName, outs: readonly string[]): Promise<string> {
  // No archive as small as these has so many packs.
  if (name === 'packLists') return printExample(name, ...listOfPacks());
  for (const out of outs) {
    const [first] = (await filesOf(out)).filter(({ path }) => isOfKind(fileTable[name], path));
    if (first) return printExample(name, first.path, first.value);
  }
  throw new Error(`no archive has a file of the kind ${name}`);
}

/** The files of a bundle and those that others have in them, by path. */
async function filesOf(out: string): Promise<{ path: string; value: unknown }[]> {
  const paths = (await readdir(out, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => withHeld(path, JSON.parse(await readFile(join(out, path), 'utf8')))),
  );
  return files.flat();
}

const printExample = (name: FileName, path: string, value: unknown): string =>
  [
    `### ${name}`,
    `\`data/${path}\`, schema \`data/${schemaPlace(name)}\``,
    '```json',
    printAbridged(value),
    '```',
    '',
  ].join('\n');
