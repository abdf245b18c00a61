import { basename, resolve } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { claimKinds } from './claim-kinds.ts';
import { compileStories } from './compile-stories.ts';
import type { JudgedPair } from './judged-pair.ts';
import { measureClaims, sayShare } from './measure-claims.ts';

/**
 * `npm run claims -- --data DIR [--data DIR …]`: how often what these archives claim is right, by
 * what readers said of pairs of them. Files are found by the folder’s name, or stand in it as
 * verdicts.tsv. Precision is of what is claimed, recall of what is right.
 */
const { values } = parseArgs({
  args: argv.slice(2),
  options: { data: { type: 'string', multiple: true } },
});
if (!values.data) throw new Error('Usage: npm run claims -- --data DIR [--data DIR …]');

console.log('| archive | claim | file, and how drawn | pairs | precision | recall |');
console.log('|---|---|---|---|---|---|');
for (const folder of values.data) {
  const data = resolve(folder);
  const archive = basename(data);
  const stories = await compileStories(data);
  for (const { name, pairsOf } of claimKinds)
    for (const [part, pairs] of partsOf(await pairsOf(stories, data, archive))) {
      const { precision, recall } = measureClaims(pairs);
      console.log(
        `| ${archive} | ${name} | ${part} | ${pairs.length} | ${sayShare(precision)} | ${sayShare(recall)} |`,
      );
    }
}

/** All pairs of a file, its even and its odd lines, and those of each draw. */
function partsOf(pairs: readonly JudgedPair[]): Map<string, JudgedPair[]> {
  const parts = new Map<string, JudgedPair[]>();
  for (const pair of pairs) {
    const lines = pair.line % 2 === 0 ? 'even lines' : 'odd lines';
    for (const part of ['all', lines, `${lines}, ${pair.drawn}`]) {
      const name = `${pair.file}, ${part}`;
      parts.set(name, [...(parts.get(name) ?? []), pair]);
    }
  }
  return parts;
}
