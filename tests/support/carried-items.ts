import fc from 'fast-check';
import { type CarriedItems, type CarriedKind, mapKinds } from '#src/reading/carry/carried-kinds.ts';
import type { CarriedData } from '#src/reading/carry/carried-text.ts';
import type { KeptItem } from '#src/reading/store/kept-item.ts';
import type { KeptValues } from '#src/reading/store/kept-kinds.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const instant = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.getTime() + 0),
  // What is no instant must come through as it is.
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 9e15, max: 1e300 }),
);
const slugs = { slug: text };
const optional = <T>(model: { [Field in keyof T]: fc.Arbitrary<T[Field]> }) =>
  fc.record<T, never>(model, { requiredKeys: [] });
const both = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));

const named = both(fc.record({ name: text, since: instant }), optional({ lang: text }));

/** As a bundle's file has it: JSON has no -0. */
const fromJson = fc
  .jsonValue({ depthSize: 'small', stringUnit: 'binary' })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

/** A value of each kind that is carried, as the device may have it. */
const values: { readonly [Kind in CarriedKind]: fc.Arbitrary<KeptValues[Kind]> } = {
  savedSearch: both(fc.record({ name: text }), optional({ newest: instant })),
  keyBinding: fc.array(text, { maxLength: 3 }),
  paletteUse: fc.record({ count: fc.nat(), last: instant }),
  read: both(
    fc.record({ ...slugs, how: fc.constantFrom('opened', 'original', 'hand', 'unread') }),
    optional({
      also: fc.array(text),
      time: instant,
      opened: instant,
      title: text,
      reports: fc.array(text),
    }),
  ),
  readBefore: fc.record({ before: instant }),
  saved: both(
    fc.record({ ...slugs, since: instant }),
    optional({ note: text, tags: fc.array(text), withdrawn: text }),
  ),
  savedStory: fc.record({ story: fromJson }),
  savedCheck: fc.record({ checked: instant, whole: fc.boolean() }),
  visit: fc.record({
    ...slugs,
    title: text,
    outlet: fc.record({ domain: text, name: text }),
    topics: fc.array(fc.record({ slug: text, name: text }), { maxLength: 2 }),
    kind: fc.constantFrom('article', 'video'),
    heat: fc.option(fc.nat()),
  }),
  followed: both(named, optional({ newest: instant })),
  muted: both(named, optional({ until: instant })),
};

const at = fc.integer({ min: 0, max: 4_102_444_800_000 });

function itemsOf<Kind extends CarriedKind>(
  kind: Kind,
  keys: fc.Arbitrary<string>,
): fc.Arbitrary<readonly KeptItem<KeptValues[Kind]>[]> {
  const item: fc.Arbitrary<KeptItem<KeptValues[Kind]>> = fc.oneof(
    fc.record({ key: keys, at, value: values[kind] }),
    fc.record({ key: keys, at, deleted: fc.constant(true) }),
  );
  return fc
    .uniqueArray(item, { selector: ({ key }) => key, maxLength: 4 })
    .map((items) => items.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

/** Items of all kinds, each in the order of its keys. */
export const anyItems = (keys: fc.Arbitrary<string> = text): fc.Arbitrary<CarriedItems> =>
  fc.noShrink(fc.gen().map((take) => mapKinds((kind) => take(() => itemsOf(kind, keys)))));

const settings = optional({
  theme: fc.constantFrom('system', 'light', 'dark'),
  density: fc.constantFrom('cards', 'compact', 'headlines'),
  images: fc.boolean(),
  letterKeys: fc.boolean(),
  language: text,
});

/** All that can be in a file. */
export const anyCarried: fc.Arbitrary<CarriedData> = fc.record({
  site: fc.constant('https://news.example/'),
  settings,
  items: anyItems(),
});
