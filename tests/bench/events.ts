import { cpuUsage, resourceUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { wilsonInterval } from '#src/content/coverage/wilson.ts';
import { groupReports } from '#src/import/events/group-reports.ts';
import {
  countJoins,
  type EventPair,
  joinsAlone,
  readEventPairs,
  textsOf,
} from '#tests/support/import/event-pairs.ts';
import { sayBars } from './bars.ts';
import { type Likeness, likenessMethods } from './events/likeness-methods.ts';
import { madeReports } from './events/made-reports.ts';

const usage =
  'npx tsx tests/bench/events.ts [--reports 50000]: methods for "same event" on labelled pairs, and the time of the rule for so many reports in its window';
/** Least share of right joins with which a method's limit is chosen on the dev pairs. */
const LEAST_PRECISION = 0.95;

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const share = (right: number, of: number): string => {
  const [low, high] = wilsonInterval(right, of);
  return `${right}/${of}, ${percent(right / of)} (${percent(low)} to ${percent(high)})`;
};

/** The limit that finds most of the dev pairs while enough of its joins are right. */
function limitOf(pairs: readonly EventPair[], likeness: Likeness): number {
  const limits = pairs.map(({ a, b }) => likeness(a, b)).sort((a, b) => a - b);
  const isRight = (limit: number): boolean => {
    const { joined, right } = countJoins(pairs, ({ a, b }) => likeness(a, b) >= limit);
    return right / joined >= LEAST_PRECISION;
  };
  return limits.find(isRight) ?? Number.POSITIVE_INFINITY;
}

function sayMethods(): void {
  const [dev, test] = [readEventPairs('dev'), readEventPairs('test')];
  const texts = textsOf([...dev, ...test]);
  const rows = [...likenessMethods(texts)].map(([name, likeness]) => {
    const limit = limitOf(dev, likeness);
    return { name, isJoined: ({ a, b }: EventPair) => likeness(a, b) >= limit };
  });
  rows.push({ name: 'the rule, pair alone', isJoined: (pair) => joinsAlone(pair, texts) });
  console.log(
    '| method | pairs | right | found | found, weighted |\n| --- | --- | --- | --- | --- |',
  );
  for (const { name, isJoined } of rows)
    for (const [set, pairs] of [
      ['dev', dev],
      ['test', test],
    ] as const) {
      const { right, joined, same, weightedRecall } = countJoins(pairs, isJoined);
      console.log(
        `| ${name} | ${set} | ${share(right, joined)} | ${share(right, same)} | ${percent(weightedRecall)} |`,
      );
    }
}

function measureTime(count: number): void {
  const reports = madeReports(count);
  const before = cpuUsage();
  const start = performance.now();
  const { led } = groupReports(reports, [], { windowHours: 72, isSplit: () => false });
  const seconds = (performance.now() - start) / 1000;
  const { user } = cpuUsage(before);
  console.log(`\n${count} reports in the window: ${led.length} stories, ${seconds.toFixed(1)} s`);
  sayBars([
    { of: 'seconds of processors', most: 60, measured: user / 1e6 },
    { of: 'peak MiB', most: 1024, measured: resourceUsage().maxRSS / 1024 },
  ]);
}

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '50000' }, help: { type: 'boolean' } },
});
if (values.help) console.log(usage);
else {
  sayMethods();
  measureTime(Number(values.reports));
}
