import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFeeds, removeFeed } from '#src/import/sources/edit-feeds-yaml.ts';
import type { NewFeed } from '#src/import/sources/entry-text.ts';
import { parseFeedsYaml } from '#src/import/sources/parse-feeds-yaml.ts';
import { forAll } from '#tests/support/for-all.ts';

const plain = (address: string): NewFeed => ({
  address,
  name: undefined,
  topics: [],
  language: undefined,
});
const added: NewFeed = {
  ...plain('https://new.example/feed?a,b'),
  name: 'Yes: "new", #1',
  topics: ['AI', 'C#, C++', '5'],
};

const addresses = (text: string): string[] =>
  parseFeedsYaml(text).list.sources.map(({ address }) => address);

test('a first file explains itself and is what the command reads', () => {
  const { text } = addFeeds(undefined, [plain('https://a.example/'), added]);
  expect(
    text,
  ).toBe(`# The feeds that npm run import reads. Edit this file by hand, or with --add and --remove; your
# comments stay. data/README.md ("Feeds") explains the fields.
feeds:
  - https://a.example/
  - address: https://new.example/feed?a,b
    name: 'Yes: "new", #1'
    topics: [AI, "C#, C++", "5"]
`);
  expect(parseFeedsYaml(text).list.sources[1]).toMatchObject({
    address: added.address,
    name: added.name,
    topics: added.topics,
  });
});

/** Forms of the file that people write, each with its list. */
const forms: readonly string[] = [
  'feeds:\n  - https://a.example/\n',
  'feeds:\n- https://a.example/',
  'feeds:\r\n    - https://a.example/ # one\r\n\r\n# end\r\nwindow: 3\r\n',
  '# head\nwindow: 72   # hours\n\nfeeds:\n  # the best\n  - address: https://a.example/   # a\n    name:   A\n    mine: {x:   1}\n\n  # later: https://b.example/\nsplit:\n  - https://a.example/1\n',
  'feeds:\n  -\n    # of A\n    address: https://a.example/\n    note: |\n      two\n\n      lines\n\n\nwindow: 72\n',
  'feeds:\n  - https://a.example/\n  -\n  - { address: https://b.example/, topics: [x,   y] }\n',
  'feeds: [https://a.example/,   "https://b.example/"]  # two\nwindow: 72\n',
  'feeds: [\n  https://a.example/, # a\n]\n',
  'feeds: []\n',
  'window: 72\nfeeds: # none yet\nsplit: []\n',
  'feeds:\n',
  'feeds:',
  '{ window: 72, feeds: [https://a.example/] }\n',
  'feeds:\n  - address: https://a.example/\n    quality: wrong\n',
];

describe.each(forms)('in %j', (form) => {
  test('a feed is added at the end of the list, and everything else stays', () => {
    const { text } = addFeeds(form, [added, plain('https://c.example/')]);
    expect(addresses(text)).toEqual([...addresses(form), added.address, 'https://c.example/']);
    const lines = form.split('\n').filter((line) => !/[[{,]/.test(line));
    for (const line of lines) expect(text).toContain(line);
  });

  test('adding a feed and removing it gives the same bytes', () => {
    const { text } = addFeeds(form, [added]);
    expect(text).not.toBe(form);
    expect(removeFeed(text, added.address)).toEqual({ text: form, removed: 1 });
  });

  test('every feed can be removed, and no comment outside its lines is lost', () => {
    let text = form;
    for (const address of addresses(form)) text = removeFeed(text, address).text;
    expect(addresses(text)).toEqual([]);
    for (const [comment] of form.matchAll(/^ *#.*$/gm))
      if (!/of A/.test(comment)) expect(text).toContain(comment.trim());
  });
});

test('without a list a feed is added below what is there', () => {
  expect(addFeeds('window: 72', [plain('https://a.example/')]).text).toBe(
    'window: 72\nfeeds:\n  - https://a.example/\n',
  );
  expect(addFeeds('# mine\n', [plain('https://a.example/')]).text).toBe(
    '# mine\nfeeds:\n  - https://a.example/\n',
  );
});

test.each([
  'feeds: ~ # none\nwindow: 72\n',
  '? feeds\n: - https://b.example/ # b\n',
  '{ window: 72 } # w\n',
])('a form that cannot be edited in place is written again, with its comments: %j', (form) => {
  const { text } = addFeeds(form, [added]);
  expect(addresses(text)).toEqual([...addresses(form), added.address]);
  expect(text).toContain(/#.*/.exec(form)?.[0] ?? '');
});

test('a feed that is listed is not added, whatever its scheme and its other faults', () => {
  const form = 'feeds:\n  - { address: "http://a.example/feed", quality: high }\n';
  expect(addFeeds(form, [plain('https://a.example/feed')])).toEqual({ text: form, added: [] });
});

test('an address that is listed twice is removed twice', () => {
  const form = 'feeds:\n  - a.example\n  - https://b.example/\n  - https://a.example/\n';
  expect(removeFeed(form, 'https://a.example/')).toEqual({
    text: 'feeds:\n  - https://b.example/\n',
    removed: 2,
  });
  expect(removeFeed(form, 'https://c.example/')).toEqual({ text: form, removed: 0 });
});

test('a broken file is not edited', () => {
  expect(() => addFeeds('feeds: [\n', [added])).toThrow('is not YAML');
  expect(() => addFeeds('feeds: &x []\n', [added])).toThrow('anchor');
  expect(() => removeFeed('feeds: 3\n', 'https://a.example/')).toThrow('is not a list');
});

test('whatever the lists: adding all and removing all again gives the same bytes', () => {
  const address = fc.nat(20).map((number) => `https://${number}.example/feed`);
  const feed = fc.record({
    address,
    name: fc.option(
      fc.string({ minLength: 1 }).map((text) => `n${text.replace(/\s/g, '_')}`),
      {
        nil: undefined,
      },
    ),
    topics: fc.uniqueArray(
      fc.string({ minLength: 1 }).map((text) => `t${text.replace(/\s/g, '_')}`),
      {
        maxLength: 3,
      },
    ),
    language: fc.constantFrom(undefined, 'en'),
  });
  forAll(
    fc.property(
      fc.constantFrom(...forms),
      fc.uniqueArray(feed, { selector: (each) => each.address, maxLength: 5 }),
      fc.nat(),
      (form, feeds, order) => {
        let { text } = addFeeds(form, feeds);
        expect(addresses(text)).toEqual([...addresses(form), ...feeds.map((each) => each.address)]);
        const turn = feeds.length === 0 ? 0 : order % feeds.length;
        for (const each of [...feeds.slice(turn), ...feeds.slice(0, turn)])
          text = removeFeed(text, each.address).text;
        expect(text).toBe(form);
      },
    ),
  );
});
