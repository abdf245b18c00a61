import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { REPORT_VARIABLE } from './programs/measured.ts';
import { reporting, type Took } from './run-program.ts';

const execute = promisify(execFile);
const npm = platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * A program that turns a folder of articles into something, as its own documentation says to set it
 * up, with the least that it must do.
 */
export type Peer = {
  readonly name: string;
  /**
   * Installs it below `folder`, sets it up for the archive in `data`, and says what one run took,
   * its own start included, and which version that was. Rejects when it cannot be installed, or
   * fails.
   */
  readonly run: (data: string, folder: string) => Promise<Took & { readonly version: string }>;
};

type Setup = {
  readonly name: string;
  /** Of the registry, in the newest version that runs on every Node that this project runs on. */
  readonly package: string;
  readonly range: string;
  readonly command: readonly [string, ...string[]];
  /** Where the articles stand in its project. */
  readonly articles: string;
  readonly files: Readonly<Record<string, string>>;
};

const packageSchema = z.object({ version: z.string() });

function peer({ name, package: wanted, range, command, articles, files }: Setup): Peer {
  return {
    name,
    run: async (data, folder) => {
      const project = join(folder, name.toLowerCase());
      await mkdir(join(project, dirname(articles)), { recursive: true });
      await writeFile(
        join(project, 'package.json'),
        JSON.stringify({ name: 'peer', private: true, type: 'module' }),
      );
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(project, path)), { recursive: true });
        await writeFile(join(project, path), text);
      }
      await execute(
        npm,
        ['install', '--no-audit', '--no-fund', '--loglevel=error', `${wanted}@${range}`],
        { cwd: project },
      );
      const { version } = packageSchema.parse(
        JSON.parse(await readFile(join(project, 'node_modules', wanted, 'package.json'), 'utf8')),
      );
      await symlink(join(data, 'articles'), join(project, articles));
      const hook = fileURLToPath(new URL('programs/report-process.cjs', import.meta.url));
      const [program, ...args] = command;
      const start = performance.now();
      const reports = await reporting((report) =>
        execute(join(project, 'node_modules/.bin', program), args, {
          cwd: project,
          env: {
            ...env,
            NODE_OPTIONS: `--max-old-space-size=16000 --require ${hook}`,
            [REPORT_VARIABLE]: report,
          },
          maxBuffer: 1 << 28,
        }),
      );
      const ms = performance.now() - start;
      const cpu = reports.reduce((sum, each) => sum + each.cpu, 0);
      return { version, ms, cpu, mib: Math.max(...reports.map(({ mib }) => mib)) };
    },
  };
}

/** Each reads every article and makes one list of their titles. */
export const peers: readonly Peer[] = [
  peer({
    name: 'Eleventy',
    package: '@11ty/eleventy',
    // 3.1.8 asks for a version of one of its own libraries that does not exist everywhere.
    range: '3.1.7',
    command: ['eleventy', '--quiet', '--input=src', '--output=out'],
    articles: 'src/articles',
    files: {
      'src/articles.json': '{}',
      'src/index.njk':
        '{% for article in collections.articles %}<p>{{ article.data.title }}</p>{% endfor %}',
      'eleventy.config.js': `export default (config) => {
  config.addCollection('articles', (all) => all.getFilteredByGlob('src/articles/*.md'));
  config.addGlobalData('permalink', () => (data) => (data.page.inputPath.endsWith('.md') ? false : undefined));
};
`,
    },
  }),
  peer({
    name: 'Astro',
    package: 'astro',
    range: '5',
    command: ['astro', 'build', '--silent'],
    articles: 'articles',
    files: {
      'src/content.config.ts': `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }), schema: z.object({ title: z.string() }).passthrough() }) };
`,
      'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const articles = await getCollection('articles');
---
{articles.map(({ data }) => <p>{data.title}</p>)}
`,
    },
  }),
  peer({
    name: 'Velite',
    package: 'velite',
    range: '0.4',
    command: ['velite', 'build', '--silent'],
    articles: 'content/articles',
    files: {
      'velite.config.js': `import { defineConfig, s } from 'velite';
export default defineConfig({ collections: { articles: { name: 'Article', pattern: 'articles/*.md', schema: s.object({ title: s.string() }).passthrough() } } });
`,
    },
  }),
];
