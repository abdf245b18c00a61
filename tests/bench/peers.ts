import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { REPORT_VARIABLE } from './programs/measured.ts';
import { reporting, type Took } from './run-program.ts';

const execute = promisify(execFile);
const npm = platform === 'win32' ? 'npm.cmd' : 'npm';

/** A program that turns a folder of articles into something, as its own documentation says to set it up, with the least that it must do. */
export type Peer = {
  readonly name: string;
  /** Installs it below `folder`, sets it up for the archive in `data`, and says what one run took, its own start included. */
  readonly run: (data: string, folder: string) => Promise<Took>;
};

type Setup = {
  readonly name: string;
  readonly packages: readonly string[];
  readonly command: readonly [string, ...string[]];
  /** Where the articles stand in its project. */
  readonly articles: string;
  readonly files: Readonly<Record<string, string>>;
};

function peer({ name, packages, command, articles, files }: Setup): Peer {
  return {
    name: `${packages.join(' ')}`,
    run: async (data, folder) => {
      const project = join(folder, name);
      await mkdir(join(project, dirname(articles)), { recursive: true });
      await writeFile(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(project, path)), { recursive: true });
        await writeFile(join(project, path), text);
      }
      await execute(npm, ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: project });
      await symlink(join(data, 'articles'), join(project, articles));
      const hook = fileURLToPath(new URL('programs/report-memory.cjs', import.meta.url));
      const [program, ...args] = command;
      const start = performance.now();
      const reports = await reporting((report) =>
        execute(join(project, 'node_modules/.bin', program), args, {
          cwd: project,
          env: { ...env, NODE_OPTIONS: `--max-old-space-size=16000 --require ${hook}`, [REPORT_VARIABLE]: report },
          maxBuffer: 1 << 28,
        }),
      );
      const ms = performance.now() - start;
      return { ms, mib: Math.max(...reports.map(({ mib }) => mib)) };
    },
  };
}

/** Each reads every article and makes one list of their titles. */
export const peers: readonly Peer[] = [
  peer({
    name: 'eleventy',
    packages: ['@11ty/eleventy@3'],
    command: ['eleventy', '--quiet', '--input=src', '--output=out'],
    articles: 'src/articles',
    files: {
      'src/articles.json': '{}',
      'src/index.njk': '{% for article in collections.articles %}<p>{{ article.data.title }}</p>{% endfor %}',
      'eleventy.config.js': `export default (config) => {
  config.addCollection('articles', (all) => all.getFilteredByGlob('src/articles/*.md'));
  config.addGlobalData('permalink', () => (data) => (data.page.inputPath.endsWith('.md') ? false : undefined));
};
`,
    },
  }),
  peer({
    name: 'astro',
    packages: ['astro@5'],
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
    name: 'velite',
    packages: ['velite@0.3'],
    command: ['velite', 'build', '--silent'],
    articles: 'content/articles',
    files: {
      'velite.config.js': `import { defineConfig, s } from 'velite';
export default defineConfig({ collections: { articles: { name: 'Article', pattern: 'articles/*.md', schema: s.object({ title: s.string() }).passthrough() } } });
`,
    },
  }),
];
