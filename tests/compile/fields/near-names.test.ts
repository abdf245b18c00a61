import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKeys, organizationKeys, topicKeys } from '#src/compile/keys/known-keys.ts';
import { nearKeyFinder } from '#src/compile/keys/near-key.ts';
import { forAll } from '#tests/support/for-all.ts';

const known = [
  ...[
    'category',
    'title',
    'excerpt',
    'publishedDateTime',
    'originalUrl',
    'webUrl',
    'ampWebUrl',
    'cdnAmpWebUrl',
    'type',
  ],
  ...[
    'quality',
    'heat',
    'published',
    'removed',
    'provider',
    'topics',
    'images',
    'featuredContent',
    'related',
    'secured',
  ],
  ...['undated', 'qualityFrom', 'was'],
];

/** One edit from a known field, and names that publishers give fields of their own. */
const own = ['time', 'beat', 'head', 'weight', 'updated'];

const invisible = fc.constantFrom(
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u2028',
  ' ',
  '\u2060',
  '\ufe0f',
);

const edit = fc.tuple(
  fc.constantFrom('insert', 'delete', 'change', 'swap'),
  fc.nat(),
  fc.constantFrom(...'abcxyz'),
);

const edited = (name: string, [kind, place, letter]: [string, number, string]): string => {
  const at = place % name.length;
  if (kind === 'insert') return name.slice(0, at) + letter + name.slice(at);
  if (kind === 'delete') return name.slice(0, at) + name.slice(at + 1);
  if (kind === 'change') return name.slice(0, at) + letter + name.slice(at + 1);
  return (
    name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2)
  );
};

describe('a field name', () => {
  test('is near a known one when case, invisible characters and one edit make it of that one', () => {
    const spelling = fc.record({
      edit,
      before: fc.option(invisible),
      after: fc.option(invisible),
      upper: fc.boolean(),
    });
    forAll(
      fc.property(
        fc.constantFrom(...known),
        spelling,
        (name, { edit: change, before, after, upper }) => {
          const changed = edited(name, change);
          const spelt = `${before ?? ''}${upper ? changed.toUpperCase() : changed}${after ?? ''}`;
          fc.pre(![...known, ...own].includes(spelt) && ![...known, ...own].includes(changed));
          expect(articleKeys.near(spelt)).toBeDefined();
        },
      ),
    );
  });

  test('that is known is near none', () => {
    expect(
      known.filter((name) => articleKeys.near(name) !== undefined || !articleKeys.isKnown(name)),
    ).toEqual([]);
  });

  test.each([
    ...[
      'tags',
      'author',
      'authors',
      'date',
      'time',
      'lang',
      'language',
      'slug',
      'summary',
      'description',
      'source',
      'id',
      'url',
    ],
    ...[
      'guid',
      'layout',
      'draft',
      'permalink',
      'updated',
      'modified',
      'section',
      'subtitle',
      'headline',
      'head',
      'body',
      'beat',
    ],
    ...[
      'content',
      'keywords',
      'hashtags',
      'name',
      'domain',
      'constructor',
      '__proto__',
      'toString',
      '日本語',
      '',
      'n',
      'moved',
    ],
  ])('of the publisher’s own is no near one: %s', (name) => {
    expect(articleKeys.near(name)).toBeUndefined();
  });

  test('is compared within its own kind of mapping', () => {
    expect([topicKeys.near('id'), topicKeys.near('Name'), topicKeys.near('hashtags')]).toEqual([
      '_id',
      'name',
      undefined,
    ]);
    expect([organizationKeys.near('domian'), organizationKeys.near('otherNames')]).toEqual([
      'domain',
      undefined,
    ]);
    expect(articleKeys.within.get('provider')?.near('Name')).toBe('name');
    expect(nearKeyFinder(['webUrl', 'ampWebUrl'])('ampUrl')).toBeUndefined();
  });
});
