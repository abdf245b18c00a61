import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { projectRoot } from '#tests/support/list-files.ts';

const usage = `npm run bench -- [NAME …] [--stories N] [--seed N] [DIR …]

Runs the benches named, or all but lighthouse and hugo, which need other programs, code and sizes, and prints their tables.

  filter      filters, orders and counts over 100,000 stories, beside the same over plain objects
  growth      the compiler and the reader on made archives of 100, 1,000 … up to N stories (10,000)
  bundle      every module over 1 kB of the first view's code, and how much of it the first view runs
  compiling   the compiler on each DIR (data) beside a plain loop of gray-matter
  costly      articles of 256 kB that were made to cost much, one after the other
  dev         from an edit of an article of each DIR (data) to the open page, in \`npm run dev\`
  rendering   pages rendered in a second, of each DIR or of a made-up archive
  importing   50 made feeds with 5,000 items, and again when nothing changed, beside rss-parser
  searching   searches in made archives, and how well they find in each DIR beside other libraries,
              by searches of the seed N (2026)
  searching-in-chromium  what searches cost in the real page, slowed fourfold, at N,N … stories
  linking     storylines found among N made-up stories (100,000)
  first-paint the first and second visit of DIR without and with the worker, in pairs
  packing     compiling N,N … made stories (10,000) without and with packs, and how long a device
              takes to keep them
  hugo        whole builds of each DIR (data) by the installed package, beside Hugo (installed before)
  code        what each page and later part loads of code, styles and words beyond the front page
  sizes       files and bytes of each built site DIR (dist) by kind, in all and a story
  lighthouse  the four kinds of page of each DIR as a phone meets them

With --stories and no name: growth alone.`;

type Words = {
  readonly stories: string | undefined;
  readonly seed: string | undefined;
  readonly folders: readonly string[];
};

/** An option of a bench, if it was given. */
const option = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`--${name}`, value];

const script = (name: string): string[] => [
  '--import',
  'tsx',
  fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
];
const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');

/** The words of each bench's command behind `node`; a bench may take several. */
const benches = {
  filter: () => [[vitest, 'bench', '--run', '--project', 'bench']],
  growth: ({ stories }: Words) => [[...script('growth'), ...option('stories', stories)]],
  bundle: () => [script('bundle')],
  compiling: ({ folders }: Words) => [
    [...script('compiling'), ...(folders.length === 0 ? ['data'] : folders)],
  ],
  costly: () => [script('costly')],
  dev: ({ folders }: Words) => [[...script('dev'), ...(folders.length === 0 ? ['data'] : folders)]],
  rendering: ({ folders }: Words) => [[...script('rendering'), ...folders]],
  importing: () => [script('importing')],
  searching: ({ seed, folders }: Words) => [
    [...script('searching'), ...option('seed', seed), ...folders],
  ],
  'searching-in-chromium': ({ stories, seed }: Words) => [
    [...script('searching-in-chromium'), ...option('stories', stories), ...option('seed', seed)],
  ],
  linking: ({ stories }: Words) => [
    [...script('linking'), ...(stories === undefined ? [] : [stories])],
  ],
  'first-paint': ({ folders }: Words) => [[...script('first-paint'), ...folders.slice(0, 1)]],
  hugo: ({ folders }: Words) =>
    (folders.length === 0 ? ['data'] : folders).map((data) => [...script('hugo'), data]),
  code: () => [script('code')],
  sizes: ({ folders }: Words) => [[...script('sizes'), ...folders]],
  packing: ({ stories }: Words) => [[...script('packing'), ...option('stories', stories)]],
  lighthouse: ({ folders }: Words) =>
    (folders.length === 0 ? ['data'] : folders).map((data) => [
      ...script('lighthouse'),
      '--data',
      data,
    ]),
} satisfies Readonly<Record<string, (words: Words) => readonly (readonly string[])[]>>;

type Name = keyof typeof benches;
const isName = (word: string): word is Name => Object.hasOwn(benches, word);
const names = Object.keys(benches).filter(isName);

/** What is run when no bench is named. */
function unnamed(stories: string | undefined): readonly Name[] {
  return stories === undefined
    ? names.filter((name) => !['lighthouse', 'hugo', 'code', 'sizes'].includes(name))
    : ['growth'];
}

/**
 * Runs one after the other, so that none is measured beside another. Gives the first exit code that
 * is not 0.
 */
function main(words: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      stories: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const named = positionals.filter(isName);
  const folders = positionals.filter((word) => !isName(word));
  const asked = { stories: values.stories, seed: values.seed, folders };
  let worst = 0;
  for (const name of named.length > 0 ? named : unnamed(values.stories)) {
    for (const command of benches[name](asked)) {
      console.log(`\n## ${name}\n`);
      worst ||=
        spawnSync(execPath, [...command], { cwd: projectRoot, stdio: 'inherit' }).status ?? 1;
    }
  }
  return worst;
}

exit(main(argv.slice(2)));
