import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { talks } from '#src/content/coverage/sources.ts';
import { describeArchives } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import type { openBundle } from '#tests/support/workspace.ts';

type Bundle = ReturnType<typeof openBundle>;

/**
 * Counted in the Markdown files by reading them: reports that are listed, copies, independent
 * sources, and who talks.
 */
type Counted = readonly [
  slug: string,
  reports: number,
  copies: number,
  sources: number,
  talk: string,
];

async function countedIn(bundle: Bundle, slug: string): Promise<Counted> {
  const cards = await bundle.cards();
  const at = cards.findIndex((card) => card.slug === slug);
  const { copies, sources, talk } = await bundle.columns();
  const of = (column: readonly number[]): number => column[at] ?? Number.NaN;
  return [slug, cards[at]?.reports ?? Number.NaN, of(copies), of(sources), talks[of(talk)] ?? ''];
}

describe('the five articles', () => {
  test.each<Counted>([
    // Bloomberg's title is bloombergquint.com's of 57 h before.
    ['2021-03-15-alibaba-backed-ai-startup-megvii-files-for-ipo-in-shanghai', 3, 1, 3, 'many'],
    // A consortium's launch, 74 h before, is none of its sources.
    ['2021-08-30-chinas-ai-unicorn-sensetime-files-for-hong-kong-ipo', 3, 0, 3, 'many'],
    // Two of its nine reports are of the event and not found.
    ['2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting', 9, 0, 8, 'many'],
  ])('%s', async (...counted) => {
    expect(await countedIn(await bundleOf('five'), counted[0])).toEqual(counted);
  });
});

describeArchives('azure-2020', () => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await bundleOf('azure-2020');
  });

  test.each<Counted>([
    // Another outlet tells of the clearance 90 h later: too late to be counted.
    [
      '2020-12-04-azure-irap-has-assessed-seven-additional-services-and-granted-them-the-level-of-protected',
      1,
      0,
      1,
      '1',
    ],
    // TechRadar ran its own text twice; two releases on other matters were run by two outlets each.
    ['2020-12-21-microsoft-azure-breach-left-thousands-of-customer-records-exposed', 19, 3, 1, '1'],
    // One release, which law.com ran six days later.
    [
      '2020-11-24-dla-piper-launches-new-toko-security-tokenization-platform-on-hedera-hashgraph-hyperledger-fabric-and-microsoft-azure',
      1,
      1,
      1,
      'many',
    ],
    // Four of its own, and four that stand under other stories.
    ['2020-04-28-oracle-wins-cloud-computing-deal-with-zoom-as-video-calls-surge', 4, 0, 9, 'many'],
    // A week's noise around it: a release run four times, two run three times, three run twice, and
    // not one report of its matter.
    ['2020-08-19-microsoft-has-a-plan-to-try-to-improve-azure-outage-assistance', 41, 10, 1, '1'],
  ])('%s', async (...counted) => {
    expect(await countedIn(bundle, counted[0])).toEqual(counted);
  });

  test('has 227 stories that list Microsoft’s own reports alone, two of them with others’ reports under other stories', async () => {
    const { talk } = await bundle.columns();
    expect(talk.filter((place) => talks[place] === 'self')).toHaveLength(225);
  });

  describe('reports that were read and judged to be of the same event as their lead, or not', () => {
    type Verdict = {
      readonly drawn: string;
      readonly isSame: boolean;
      readonly story: string;
      readonly report: string;
    };
    const verdicts = readFileSync(join(projectRoot, 'tests/fixtures/same-event.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line): Verdict => {
        const [drawn = '', event, , story = '', report = ''] = line.split('\t');
        return { drawn, isSame: event === 'same', story, report };
      });
    const judged = new Map<Verdict, boolean>();
    beforeAll(async () => {
      for (const verdict of verdicts) {
        const found = (await bundle.story(verdict.story)).coverage.find(
          ({ id }) => id === verdict.report,
        );
        if (found) judged.set(verdict, found.tier === 'event');
      }
    });
    const share = (of: readonly Verdict[], right: (verdict: Verdict) => boolean): number =>
      of.filter(right).length / of.length;

    test('are all still there', () => {
      expect(judged.size).toBe(verdicts.length);
      expect(verdicts.length).toBeGreaterThan(280);
    });

    test('agree for 92 of 100 drawn by their hours alone', () => {
      const drawn = verdicts.filter((verdict) => verdict.drawn === 'by-hours');
      expect(drawn).toHaveLength(110);
      expect(
        share(drawn, (verdict) => judged.get(verdict) === verdict.isSame),
      ).toBeGreaterThanOrEqual(0.92);
    });

    test('are of the same event in 90 of 100 that the rule lets pass', () => {
      const passed = verdicts.filter((verdict) => judged.get(verdict) === true);
      expect(passed.length).toBeGreaterThan(110);
      expect(share(passed, ({ isSame }) => isSame)).toBeGreaterThanOrEqual(0.9);
    });

    test('and no more than a few that pass were never read', async () => {
      const read = new Set(verdicts.map(({ story, report }) => `${story} ${report}`));
      const stories = await Promise.all(
        (await bundle.cards()).map(({ slug }) => bundle.story(slug)),
      );
      const unread = stories.flatMap(({ slug, coverage }) =>
        coverage.filter(
          ({ id, tier, copyOf }) =>
            tier === 'event' && copyOf !== slug && !read.has(`${slug} ${id}`),
        ),
      );
      expect(unread.length).toBeLessThanOrEqual(10);
    });
  });
});
