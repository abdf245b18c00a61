import { describe, expect, test } from 'vitest';
import { reportId } from '#src/content/ids/story-id.ts';
import { compiledWith, gazette, lead, rival, told, under } from '../ferry-order.ts';

const key = (name: string): string => `//${name}.example/ferries`;
const splits = (records: Readonly<Record<string, { from?: readonly string[] }>>) => ({
  'import/splits.json': JSON.stringify({ format: 1, splits: records }),
});
const articles = { lead: lead(), rival: rival({ related: [gazette()] }) };
const pairOf = async (files: Readonly<Record<string, string>>, of = articles) => {
  const { bundle, problems } = await compiledWith(of, files);
  const stories = [await bundle.story('lead'), await bundle.story('rival')];
  return { stories, problems: problems.map(({ path, message }) => `${path}: ${message}`) };
};
const elsewhereOf = async (files: Readonly<Record<string, string>>) => {
  const { stories, problems } = await pairOf(files);
  return {
    elsewhere: stories.map(({ elsewhere }) => under(elsewhere) ?? []),
    same: stories.map(({ sameEvent = [] }) => sameEvent.map(({ slug }) => slug)),
    problems,
  };
};

describe('a report that was split from a story', () => {
  test('is not on its page as a report elsewhere', async () => {
    const { elsewhere, same } = await elsewhereOf(splits({ [key('gazette')]: { from: ['lead'] } }));
    expect(elsewhere).toEqual([['herald under rival'], ['courier under lead']]);
    expect(same).toEqual([['rival'], ['lead']]);
  });

  test('and leads a story of its own: neither of the two stories names the other', async () => {
    const { elsewhere, same } = await elsewhereOf(splits({ [key('herald')]: { from: ['lead'] } }));
    expect(elsewhere).toEqual([['gazette under rival'], []]);
    expect(same).toEqual([[], []]);
  });

  test('from every story is elsewhere of none', async () => {
    const { elsewhere } = await elsewhereOf(splits({ [key('herald')]: {} }));
    expect(elsewhere).toEqual([['gazette under rival'], []]);
  });

  test('from another story stays where it is', async () => {
    const { elsewhere } = await elsewhereOf(splits({ [key('herald')]: { from: ['other'] } }));
    expect(elsewhere[0]).toEqual(['gazette under rival', 'herald under rival']);
  });

  test('and that its file still lists is background, and no copy', async () => {
    const same = gazette({ title: told.courier, excerpt: '' });
    const listed = { ...articles, lead: lead({ excerpt: '', related: [same] }) };
    const before = (await pairOf({}, listed)).stories[0]?.coverage[0];
    expect([before?.tier, before?.copyOf ?? (await pairOf({}, listed)).stories[0]?.copyOf]).toEqual(
      ['event', expect.any(String)],
    );
    const { stories } = await pairOf(splits({ [key('gazette')]: { from: ['lead'] } }), listed);
    const [after] = stories[0]?.coverage ?? [];
    expect([after?.tier, after?.copyOf, stories[0]?.copyOf]).toEqual([
      'background',
      undefined,
      undefined,
    ]);
  });

  test('a damaged file is told, and the build goes on', async () => {
    const { problems } = await elsewhereOf({ 'import/splits.json': '{"format": 1, "splits": [' });
    expect(problems).toEqual([expect.stringMatching(/^import\/splits\.json: is damaged/)]);
  });
});

describe('a verdict on a report elsewhere', () => {
  const verdict = (slug: string, id: string, said: string) => ({
    'verdicts.yaml': `verdicts:\n  - { kind: event, pair: [${slug}, "${id}"], verdict: ${said} }\n`,
  });

  test('no: the page no longer has it, and nothing is said of a missing pair', async () => {
    const id = reportId(key('gazette'));
    const { elsewhere, problems } = await elsewhereOf(verdict('lead', id, 'no'));
    expect(elsewhere[0]).toEqual(['herald under rival']);
    expect(problems).toEqual([]);
  });

  test('no: the lead of another story: the two are not of one event', async () => {
    const { same } = await elsewhereOf(verdict('rival', reportId(key('courier')), 'no'));
    expect(same).toEqual([[], []]);
  });

  test('on a report that is nowhere in the archive has no effect, and says so', async () => {
    const { problems } = await elsewhereOf(verdict('lead', reportId('//other.example/'), 'no'));
    expect(problems).toEqual([expect.stringContaining('are no pair in this archive')]);
  });
});
