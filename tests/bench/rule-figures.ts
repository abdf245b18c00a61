import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { figureOfCounts, type MeasuredShare } from '#src/content/bundle/rule-figures.ts';
import { type ArchiveName, openArchive } from '#tests/support/archives.ts';
import { readStories } from '#tests/support/read-stories.ts';
import { countSamples } from '#tests/support/rule-samples.ts';

/**
 * Prints how often the rules are right on the labelled pairs: a table, and the lines for
 * src/evidence/default-rule-figures.ts.
 */
const folder = await mkdtemp(join(tmpdir(), 'coranto-figures-'));
const known = new Map<ArchiveName, ReturnType<typeof readStories>>();
const counted = await countSamples((name) => {
  const stories = known.get(name) ?? compiled(name);
  known.set(name, stories);
  return stories;
});
await rm(folder, { recursive: true });

async function compiled(name: ArchiveName): ReturnType<typeof readStories> {
  const out = join(folder, name);
  await compile({ data: await openArchive(name), out, history: 'read' });
  return readStories(out);
}

const say = (share: MeasuredShare | undefined): string =>
  share
    ? `${share.right}/${share.of} = ${percent(share.share)} (${percent(share.low)} to ${percent(share.high)})`
    : 'not known';
const percent = (share: number): string => `${Math.round(share * 100)}%`;

for (const counts of counted) {
  const { precision, recall } = figureOfCounts(counts);
  console.log(
    `${counts.rule}\t${counts.pairs} pairs\tright ${say(precision)}\tfound ${say(recall)}`,
  );
}
for (const counts of counted) console.log(JSON.stringify(counts));
