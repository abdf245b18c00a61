import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { Origin } from '#src/components/evidence/order/origin.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { type ArchiveName, describeArchives } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';

/*
 * Orders that a person read from the articles' own lines: each report's title says what it is
 * about, its publishedDateTime when it ran. The minutes were counted from those times on paper.
 */

/** The sentence below a story's ways out, as it reads. */
const sentence = (story: Story): string =>
  renderToStaticMarkup(
    <MemoryRouter>
      <Origin story={story} />
    </MemoryRouter>,
  ).replaceAll(/<[^>]+>/g, '');

/** The event of a story: `outlet minutes from the lead`, in order. */
const eventOf = (story: Story): string[] =>
  publicationOrder(story).event.map(({ outlet, offset }) => `${outlet.name} ${offset}`);

describe('the five articles', () => {
  const storyOf = async (slug: string): Promise<Story> => (await bundleOf('five')).story(slug);

  test('Megvii: two outlets ran it on the Friday, Bloomberg is shown on the Monday', async () => {
    const story = await storyOf(
      '2021-03-15-alibaba-backed-ai-startup-megvii-files-for-ipo-in-shanghai',
    );
    expect(sentence(story)).toBe(
      'Lead report: Bloomberg (quality 69). First found in this archive: bnnbloomberg.ca, 62 hours earlier.',
    );
    expect(eventOf(story)).toEqual([
      'bnnbloomberg -3737',
      'BloombergQuint -3427',
      'Bloomberg 0',
      'NIKKEI 516',
    ]);
  });

  // Of its event, too, and not found: LinkedIn’s note names nobody in its title, and BetaKit’s is a
  // round-up two days on.
  test('SenseTime postpones: a paper of Cyprus ran it the day before', async () => {
    const story = await storyOf(
      '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting',
    );
    expect(sentence(story)).toBe(
      'Lead report: TechCrunch (quality 87). First found in this archive: Cyprus Mail, 23 hours earlier.',
    );
    expect(eventOf(story)).toEqual([
      'Cyprus Mail -1434',
      'TechCrunch 0',
      'Forbes 101',
      'TheStreet.com 268',
      'Business Today 318',
      'Webindia 123 664',
      'Reuters 1125',
      'Law360 1288',
    ]);
  });

  test('SenseTime files: what ran 74 hours before is of another matter, and so not the earliest', async () => {
    const story = await storyOf('2021-08-30-chinas-ai-unicorn-sensetime-files-for-hong-kong-ipo');
    expect(sentence(story)).toBe(
      'Lead report: TechNode (quality 57). First found in this archive: techstory.in, 34 hours earlier.',
    );
    expect(publicationOrder(story).reports[0]).toMatchObject({ role: 'background', offset: -4463 });
    expect(eventOf(story)).toEqual(['tech -2066', 'TechNode 0', 'Techinasia 250']);
  });
});

describeArchives('the real archives', () => {
  const storyOf = async (name: ArchiveName, slug: string): Promise<Story> =>
    (await bundleOf(name)).story(slug);

  test('the NBA and Microsoft: Microsoft’s own post came first, The Verge an hour and a half later', async () => {
    const story = await storyOf(
      'azure-2020',
      '2020-04-16-microsoft-signs-multiyear-deal-with-the-nba-for-azure-and-surface',
    );
    expect(sentence(story)).toBe(
      'Lead report: The Verge (quality 97). First found in this archive: Microsoft, 1 hour earlier.',
    );
    // Of its 52 related entries these name the NBA and ran before The Verge or in its minute.
    // Whether each of them counts as the same event is not asked here; none may stand in another
    // order, and none of another matter among them.
    const byHand = [
      'Microsoft -93',
      'GeekWire -85',
      'MSPoweruser -53',
      'Engadget -5',
      'The Verge 0',
      'TheStreet.com 0',
    ];
    const before = publicationOrder(story).event.filter(({ offset }) => offset <= 0);
    const told = eventOf(story).slice(0, before.length);
    expect(byHand.filter((line) => told.includes(line))).toEqual(told);
    expect(told.length).toBeGreaterThanOrEqual(4);
  });

  test('Metaswitch: six outlets had it before TechCrunch, Seeking Alpha an hour before', async () => {
    const story = await storyOf(
      'azure-2020',
      '2020-05-14-microsoft-is-acquiring-metaswitch-networks-to-expand-its-azure-5g-strategy',
    );
    expect(sentence(story)).toBe(
      'Lead report: TechCrunch (quality 95). First found in this archive: Seeking Alpha, 1 hour earlier.',
    );
    expect(eventOf(story).slice(0, 7)).toEqual([
      'Seeking Alpha -62',
      'MSPoweruser -34',
      'GeekWire -25',
      'Windows Central -19',
      'CNBC -18',
      'ZDNet -17',
      'TechCrunch 0',
    ]);
  });

  test('Digicel: the same release, 21 minutes earlier elsewhere', async () => {
    const story = await storyOf(
      'azure-2020',
      '2020-10-08-caribbean-operator-digicel-deploys-evolving-systems-evolution-platform-on-microsoft-azure-for-cvm-campaign-management',
    );
    expect(sentence(story)).toBe(
      'Lead report: Bloomberg (quality 53). First found in this archive: Morningstar, Inc., 21 minutes earlier.',
    );
    expect(eventOf(story)).toEqual(['Morningstar, Inc. -21', 'Bloomberg 0']);
  });

  test('where files list no coverage, the story is the only report', async () => {
    const story = await storyOf(
      'power-apps',
      '2019-08-19-microsoft-power-apps-2019-release-wave-2-overview',
    );
    expect(sentence(story)).toMatch(
      /^Lead report: .+\. It is the only report of this event found in this archive\.$/,
    );
  });
});
