import { describe, expect, test } from 'vitest';
import type { Story } from '#src/content/bundle/story-file.ts';
import { type HeatReceipt, receiptOf } from '#src/content/coverage/heat.ts';
import { factorsOf } from '#src/content/order/importance.ts';
import { compareReports } from '#src/evidence/headlines/compare-headlines.ts';
import type { HeadlineRun } from '#src/evidence/headlines/headline-runs.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { rankFront } from '#src/story-list/about/ranked-front.ts';
import { describeArchives } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';

/*
 * Sums, scores and headlines that a person read from the articles' own lines: `quality:` and
 * `heat:` as they stand there, the entries below `related:` counted with grep, repeated ones too.
 */

function receipt({ heat, quality, receipt: given }: Story): HeatReceipt {
  if (heat === null || quality === null || !given)
    throw new Error('the file gives nothing to add up');
  return receiptOf({ heat, quality }, given);
}

describe('the five articles', () => {
  test.each([
    ['2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting', 87, 9, 177],
    ['2021-08-30-chinas-ai-unicorn-sensetime-files-for-hong-kong-ipo', 57, 3, 87],
    ['2021-03-15-alibaba-backed-ai-startup-megvii-files-for-ipo-in-shanghai', 69, 3, 99],
  ])('%s: %i quality and %i reports × 10 make %i', async (slug, quality, reports, heat) => {
    const story = await (await bundleOf('five')).story(slug);
    expect(story).toMatchObject({ quality, heat });
    expect(receipt(story)).toEqual({ rule: 'sum', k: 10, reports, computed: heat, holds: true });
  });

  test('the ledger has the factor of all three', async () => {
    expect((await (await bundleOf('five')).ledger()).heat).toEqual({
      factor: { k: 10, holds: 3, of: 3 },
      alone: { holds: 0, of: 0 },
      unsaid: 0,
    });
  });

  test('the front page is the newest story alone: heat 177 + 1, by 8 independent sources', async () => {
    const front = rankFront(await (await bundleOf('five')).front());
    expect(front.map((story) => [story.heat, factorsOf(story).importance])).toEqual([[177, 1424]]);
  });

  test('eight headlines on SenseTime: what six of them say is shared, a sum and the places are marked', async () => {
    const story = await (await bundleOf('five')).story(
      '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting',
    );
    const compared = compareReports(publicationOrder(story).event);
    expect(compared?.enough).toBe(6);
    const of = (kind: HeadlineRun['kind']) =>
      [...(compared?.runsOf.values() ?? [])].map((runs) =>
        runs
          .filter((run) => run.kind === kind)
          .map(({ text }) => text)
          .join(' '),
      );
    expect(of('shared')).toEqual([
      'AI SenseTime IPO US',
      'AI SenseTime IPO US',
      'AI SenseTime IPO U.S',
      'AI SenseTime U.S',
      'AI SenseTime IPO US',
      'AI IPO US',
      'US AI',
      'SenseTime IPO US',
    ]);
    expect(of('figure')).toEqual(['', '', '', '', '$767 mn', '', '', '']);
  });
});

describeArchives('real archives', () => {
  test.each([
    ['2020-04-30-microsoft-q3-strong-as-remote-work-propels-teams-office-365-azure', 97, 114, 2377],
    ['2020-10-23-microsoft-and-honeywell-collaborate-on-azure-and-dynamics-365', 97, 32, 737],
    ['2020-12-21-microsoft-azure-breach-left-thousands-of-customer-records-exposed', 97, 19, 477],
  ])(
    'azure-2020 %s: %i quality and %i reports × 20 make %i',
    async (slug, quality, reports, heat) => {
      const story = await (await bundleOf('azure-2020')).story(slug);
      expect(story).toMatchObject({ quality, heat });
      expect(receipt(story)).toEqual({ rule: 'sum', k: 20, reports, computed: heat, holds: true });
    },
  );

  test('a report that a file lists twice counts twice in its heat, and stands once on its page', async () => {
    const story = await (await bundleOf('azure-2020')).story(
      '2020-04-30-microsoft-q3-strong-as-remote-work-propels-teams-office-365-azure',
    );
    expect([story.receipt?.related, story.coverage.length]).toEqual([114, 113]);
  });

  test('azure-2020: the sum of every story comes out, 258 with reports and 117 without', async () => {
    expect((await (await bundleOf('azure-2020')).ledger()).heat).toEqual({
      factor: { k: 20, holds: 258, of: 258 },
      alone: { holds: 117, of: 117 },
      unsaid: 0,
    });
  });

  test('azure-2020: the lead is the breach of 21 December, heat 477 + 1, by one source', async () => {
    const [lead] = rankFront(await (await bundleOf('azure-2020')).front());
    expect(lead).toMatchObject({ day: '2020-12-21', heat: 477 });
    expect(lead && factorsOf(lead)).toEqual({ heatPlus1: 478, sources: 1, importance: 478 });
  });

  test('power-apps: no story has reports, so there is no factor, and two stories have more heat than quality', async () => {
    const bundle = await bundleOf('power-apps');
    expect((await bundle.ledger()).heat).toEqual({ alone: { holds: 426, of: 428 }, unsaid: 0 });
    const march = await bundle.story(
      '2024-04-08-march-2024-updates-for-modernization-and-theming-in-power-apps',
    );
    expect([march.heat, receipt(march)]).toEqual([
      89,
      { rule: 'alone', computed: 87, holds: false },
    ]);
    const april = await bundle.story(
      '2024-04-11-april-2024-alm-blog-whats-new-and-what-it-means-for-you',
    );
    expect([april.heat, receipt(april)]).toEqual([
      73,
      { rule: 'alone', computed: 72, holds: false },
    ]);
  });
});
