import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type MuteKind, muteKinds, mutesAt } from '#src/reading/mutes/mute.ts';
import { mutesOfMirror, writeMirror } from '#src/reading/mutes/mute-mirror.ts';
import { muteTest, topicsAbove } from '#src/reading/mutes/mute-test.ts';
import { forAll } from '#tests/support/for-all.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const above = topicsAbove([{ slug: 'a' }, { slug: 'b', parent: 'a' }, { slug: 'c', parent: 'b' }]);
const name = fc.constantFrom('a', 'b', 'c');
const anyItem = fc.tuple(
  fc.constantFrom<MuteKind>(...muteKinds),
  name,
  fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
);
const anyStory = fc.record({
  title: fc.constantFrom('a b', 'c', 'x'),
  outlet: fc.record({ domain: name }),
  topics: fc.array(fc.record({ slug: name }), { maxLength: 2 }),
});

const stored = (base: string): unknown => JSON.parse(kept.get(`coranto:mutes:${base}`) ?? 'null');

test('the copy hides what the mutes hide, at any instant', () => {
  forAll(
    fc.property(
      fc.array(anyItem, { maxLength: 4 }),
      anyStory,
      fc.integer({ min: 50, max: 150 }),
      (items, story, now) => {
        const kept = new Map(
          items.map(([of, key, until]) => [
            `${of}:${key}`,
            { name: key, since: 0, ...(until && { until }) },
          ]),
        );
        writeMirror('/', { code: '/x.js', mutes: mutesAt(kept, 0), above });
        const mirrored = muteTest(mutesOfMirror(stored('/'), now), new Map());
        expect(mirrored(story).length > 0).toBe(
          muteTest(mutesAt(kept, now), above)(story).length > 0,
        );
      },
    ),
  );
});

test('two sites on one origin have copies of their own, and nothing muted leaves none', () => {
  const mutes = mutesAt(new Map([['word:a', { name: 'A', since: 0 }]]), 0);
  writeMirror('/one/', { code: '/x.js', mutes, above });
  expect(stored('/two/')).toBeNull();
  expect(stored('/one/')).toEqual({ code: '/x.js', mutes: [['word', 'a']] });
  writeMirror('/one/', { code: '/x.js', mutes: [], above });
  expect(stored('/one/')).toBeNull();
});

test.each([null, 'x', {}, { mutes: 1 }, { mutes: [['planet', 'a']] }, { mutes: [['word']] }])(
  'a damaged copy, %j, hides nothing',
  (mirror) => {
    expect(mutesOfMirror(mirror, 1)).toEqual([]);
  },
);

test('storage that is denied harms nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  const mutes = mutesAt(new Map([['word:a', { name: 'A', since: 0 }]]), 0);
  expect(() => writeMirror('/', { code: '/x.js', mutes, above })).not.toThrow();
});
