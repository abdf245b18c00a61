import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { projectRoot } from '#src/site/app/run-bundler.ts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** An import in a declaration as TypeScript writes it. */
const IMPORT = /(?<=\bfrom |\bimport\()(["'])([^"']+)\1/g;

/**
 * Writes the types of the package's functions into `out`: the declarations that they reach, in the
 * folders of `src`. Rejects if the sources have errors, and if a type is another package's: whoever
 * imports Coranto may not have it.
 */
export async function writeTypes(out: string, unfinished: string): Promise<void> {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  await run(execPath, [tsc, '-p', 'src/api/tsconfig.json', '--outDir', unfinished], {
    cwd: projectRoot,
  });
  const wanted = ['api/api.d.ts'];
  for (const file of wanted) {
    const text = await readFile(join(unfinished, file), 'utf8');
    const written = text.replace(IMPORT, (_, quote: string, name: string) => {
      const found = declarationOf(file, name);
      if (!wanted.includes(found)) wanted.push(found);
      const way = posix.relative(posix.dirname(file), found).replace(/\.d\.ts$/, '.js');
      return `${quote}${way.startsWith('.') ? '' : './'}${way}${quote}`;
    });
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), written);
  }
}

/** The file, below `src`, that an import in a file there names. */
function declarationOf(file: string, name: string): string {
  const path = name.startsWith('#src/')
    ? name.slice('#src/'.length)
    : posix.join(posix.dirname(file), name);
  if (!(name.startsWith('#src/') || name.startsWith('.')))
    throw new Error(`the public types need ${name} (in ${file}), which publishers do not have`);
  return path.replace(/\.tsx?$/, '.d.ts');
}
