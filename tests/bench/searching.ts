import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { projectRoot } from '#tests/support/list-files.ts';
import { measureGrowth } from './search/measure-growth.ts';
import { openVisit } from './search/measured-search.ts';
import { makeQueries, type Query, queryKinds, type SearchedDocument } from './search/query-set.ts';
import { readDocuments } from './search/read-documents.ts';
import { installPeers, MOST_RESULTS, type PeerIndex } from './search/search-peers.ts';

/**
 * `searching.ts [--quality | --growth] [--seed N] [DIR …]`: what searches cost in made archives of
 * 5, 5,000 and 100,000 stories, and how well a made set of 300 finds what it looks for in archives,
 * beside other libraries, which it installs into a temporary folder.
 */
const COUNTS = {
  exact: 16,
  prefix: 14,
  'one edit': 20,
  'two edits': 10,
  'two words': 10,
  'three words': 14,
  'three words, one edit': 16,
};
const FOREIGN = { 'without diacritics': 20, CJK: 20, Arabic: 10 };

type Search = PeerIndex['search'];

/** The rank of the story that was meant, 0 if it is not among the results. */
async function rankOf(query: Query, search: Search, documents: readonly SearchedDocument[]) {
  const found = (await search(query.text)).slice(0, MOST_RESULTS);
  return 1 + found.findIndex((id) => documents[id]?.title === query.title);
}

type Ranked = { readonly engine: string; readonly query: Query; readonly rank: number };

async function rankAll(data: string, ownFolder: string, seed: number): Promise<Ranked[]> {
  const { documents, files, first } = await readDocuments(data);
  const queries = makeQueries(documents, { ...COUNTS, ...FOREIGN }, seed);
  const visit = openVisit({ files, first });
  const engines: { engine: string; search: Search; bytes: number }[] = [
    {
      engine: 'Coranto',
      search: async (text) => [...(await visit.search(text)).found.stories],
      bytes: [...files]
        .filter(([path]) => /^(?:search|words|endings|postings|heat|dates|places)[-/]/.test(path))
        .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
    },
  ];
  for (const { name, version, make } of await installPeers(ownFolder))
    engines.push({ engine: `${name} ${version}`, ...(await make(documents)) });
  console.log(`\n${basename(data)}: ${documents.length} stories, ${queries.length} searches\n`);
  for (const { engine, bytes } of engines) console.log(`- ${engine}: ${bytes} bytes of index`);
  const ranked: Ranked[] = [];
  for (const { engine, search } of engines)
    for (const query of queries)
      ranked.push({ engine, query, rank: await rankOf(query, search, documents) });
  return ranked;
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '' : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);

function printQuality(ranked: readonly Ranked[]): void {
  const engines = [...new Set(ranked.map(({ engine }) => engine))];
  console.log(`\n| kind | searches | ${engines.map((engine) => `${engine} MRR`).join(' | ')} |`);
  console.log(`| --- | --- |${' --- |'.repeat(engines.length)}`);
  const row = (label: string, of: readonly Ranked[], value: (rank: number) => number): void => {
    const cells = engines.map((engine) =>
      mean(of.filter((each) => each.engine === engine).map(({ rank }) => value(rank))),
    );
    console.log(`| ${label} | ${of.length / engines.length} | ${cells.join(' | ')} |`);
  };
  const reciprocal = (rank: number): number => (rank === 0 ? 0 : 1 / rank);
  for (const kind of queryKinds)
    row(
      kind,
      ranked.filter(({ query }) => query.kind === kind),
      reciprocal,
    );
  row('all', ranked, reciprocal);
  row('all, in the first ten', ranked, (rank) => Number(rank > 0 && rank <= 10));
  const missed = ranked.filter(({ engine, rank }) => engine === 'Coranto' && rank !== 1);
  console.log('\nNot first here:');
  for (const { query, rank } of missed)
    console.log(`- ${query.kind}: ${query.text} (${query.title}): ${rank}`);
}

async function measureQuality(folders: readonly string[], seed: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-peers-'));
  try {
    const ranked: Ranked[] = [];
    for (const data of folders) ranked.push(...(await rankAll(data, join(folder, 'peers'), seed)));
    console.log(`\nSeed ${seed}`);
    printQuality(ranked);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
const { values, positionals } = parseArgs({
  options: {
    quality: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    seed: { type: 'string', default: '2026' },
  },
  allowPositionals: true,
});
if (!values.growth)
  await measureQuality(
    [...positionals, join(projectRoot, 'tests/fixtures/multilingual')],
    Number(values.seed),
  );
if (!values.quality)
  await measureGrowth(() => {
    if (typeof collect === 'function') collect();
  });
