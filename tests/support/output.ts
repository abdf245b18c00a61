import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inspectOutput } from '#src/compile/output/inspect-output.ts';
import { takeTurn } from '#src/compile/output/recover-output.ts';
import { FILES, replaceOutput } from '#src/compile/output/replace-output.ts';
import { openStage } from '#src/compile/output/stage-folder.ts';
import { siteOutput } from '#src/site/output/site-output.ts';

/** Files by their paths, as text. */
export type Tree = Readonly<Record<string, string>>;

/** What every real site has, so that the next build recognises it. */
export const sitePage: Tree = {
  'index.html': 'page',
  'data/manifest.json': '{"format":1,"counts":{},"files":{}}',
};

/** Writes files below a folder. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Everything below a folder: texts of files, and targets of links; empty folders end with a slash.
 */
export function readAll(folder: string, below = ''): Record<string, string> {
  const names = readdirSync(join(folder, below)).sort();
  if (names.length === 0 && below !== '') return { [`${below}/`]: '' };
  return Object.assign(
    {},
    ...names.map((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      const stats = lstatSync(join(folder, path));
      if (stats.isDirectory()) return readAll(folder, path);
      return {
        [path]: stats.isSymbolicLink()
          ? `-> ${readlinkSync(join(folder, path))}`
          : readFileSync(join(folder, path), 'latin1'),
      };
    }),
  );
}

/** The same without a site's record of its files. */
export function withoutRecord(tree: Tree): Tree {
  const { '.hosting/files.json': _, ...others } = tree;
  return others;
}

export type Putting = {
  readonly data?: string;
  readonly say?: (text: string) => void;
  readonly stays?: (path: string) => boolean;
};

/** Checks an output folder as the next command would, and returns its notes. */
export function lookAt(out: string, { data = '/nowhere', say = () => undefined }: Putting = {}) {
  return inspectOutput({ kind: siteOutput, out, data: { shown: data, path: data }, say });
}

/** Puts these files into an output folder as a build puts a site. */
export async function putSite(out: string, files: Tree, putting: Putting = {}): Promise<void> {
  const place = lookAt(out, putting);
  const stage = openStage(place);
  try {
    writeTree(join(stage.folder, FILES), { '.hosting/nginx.conf': '', ...files });
    await takeTurn(place, stage.folder);
    replaceOutput(place, stage.folder, {
      paths: ['.hosting/nginx.conf', ...Object.keys(files)],
      ...(putting.stays && { stays: putting.stays }),
    });
  } finally {
    stage.close();
  }
}
