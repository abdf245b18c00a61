import { describe, expect, test } from 'vitest';
import { relatedReport } from '#tests/support/markdown.ts';
import { linesOf, type Told } from '#tests/support/told-archive.ts';

describe('a step in a story’s own coverage', () => {
  const lead: Told = {
    title: 'Harbour Lens for Tarn maps is now in public preview',
    day: '2022-01-10',
  };
  const stepsOf = async (
    ...reports: readonly {
      readonly title: string;
      readonly day: string;
      readonly domain?: string;
    }[]
  ) => {
    const related = reports.map(({ title, day, domain = 'paper.example' }, at) =>
      relatedReport({
        title,
        webUrl: `https://${domain}/${at}`,
        publishedDateTime: `${day}T08:00:00Z`,
        provider: { name: domain, domain },
      }),
    );
    const { story } = await linesOf([{ ...lead, related }]);
    return (await story(0)).coverage.flatMap(({ title, step }) => (step ? [{ title, step }] : []));
  };

  test('is the next or an earlier stage of its thing, with the words that both share', async () => {
    const steps = await stepsOf(
      { title: 'Harbour Lens for Tarn maps is generally available', day: '2022-09-10' },
      { title: 'Harbour Lens for Tarn maps: private preview', day: '2021-10-10' },
      { title: 'Tarn has a new mayor', day: '2022-09-10' },
    );
    expect(steps.map(({ title }) => title)).toEqual([
      'Harbour Lens for Tarn maps: private preview',
      'Harbour Lens for Tarn maps is generally available',
    ]);
    for (const { step } of steps) expect(step.join(' ')).toContain('Harbour Lens');
  });

  test('is no late copy, and not within 72 hours', async () => {
    expect(
      await stepsOf({ title: lead.title, day: '2022-02-01', domain: 'other.example' }),
    ).toEqual([]);
    expect(
      await stepsOf({
        title: 'Harbour Lens for Tarn maps is generally available',
        day: '2022-01-12',
      }),
    ).toEqual([]);
  });

  test('is no report of another outlet on the same matter within a week: that tells the event late', async () => {
    const told = (day: string) =>
      stepsOf({
        title: 'Tarn and its Lens at the Harbour of Pell',
        day,
        domain: 'other.example',
      }).then((steps) => steps.length);
    expect(await told('2022-01-15')).toBe(0);
    expect(await told('2022-01-18')).toBe(1);
  });

  test('is not one of many notes on a product', async () => {
    const note = (word: string, at: number) => ({
      title: `Harbour Lens for Tarn maps: ${word}`,
      day: `2022-0${at + 3}-10`,
    });
    const words = ['metrics', 'backups', 'credits', 'quotas'];
    expect(await stepsOf(...words.slice(0, 3).map(note))).toHaveLength(3);
    expect(await stepsOf(...words.map(note))).toEqual([]);
  });
});
