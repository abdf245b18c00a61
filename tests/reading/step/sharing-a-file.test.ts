import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carriedKinds } from '#src/reading/carry/carried-kinds.ts';
import { readCarried } from '#src/reading/carry/read-carried.ts';
import { stepOnce } from '#src/reading/step/step-once.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import type { KeptItem } from '#src/reading/store/kept-item.ts';
import { newDevice } from '#tests/support/devices.ts';
import { type MemoryFile, memoryFile } from '#tests/support/memory-file.ts';
import { stubStorage } from '#tests/support/stub-storage.ts';

beforeEach(() => void stubStorage());
afterEach(() => void vi.unstubAllGlobals());

const site = 'https://news.example/';
const kinds = ['muted', 'savedSearch', 'saved'] as const;
type Kind = (typeof kinds)[number];

/** A device with a clock of its own. */
type Reader = { readonly device: DeviceStore; clock: number };

const step = (reader: Reader, file: MemoryFile) =>
  stepOnce(file, {
    device: reader.device,
    site,
    isAsked: false,
    signal: new AbortController().signal,
    now: () => reader.clock,
  });

/** Every item that a device ever made, by its kind and key. */
type History = Map<string, KeptItem<unknown>[]>;

async function change(reader: Reader, kind: Kind, key: string, name: string | undefined) {
  const { device } = reader;
  // The fields of one value are not always in one order.
  const value = { since: 1, name };
  const given = name === undefined ? undefined : { ...value, name };
  if (kind === 'muted') await device.change(kind, [[key, () => given]]);
  if (kind === 'savedSearch')
    await device.change(kind, [[key, () => given && { newest: 3, name: given.name }]]);
  if (kind === 'saved')
    await device.change(kind, [
      // A tag more than before, as readers do: the value depends on the one before.
      [
        key,
        (before) =>
          given && { since: 1, tags: [...(before?.tags ?? []), given.name], slug: given.name },
      ],
    ]);
}

const itemOf = (reader: Reader, kind: Kind, key: string): KeptItem<unknown> | undefined =>
  reader.device.items(kind).find((item) => item.key === key);

/** The last of them by instant; then a removal, then the greater text, with sorted fields. */
function lastWritten(items: readonly KeptItem<unknown>[]): unknown {
  const schemaOrder = ['name', 'newest', 'slug', 'since', 'tags'];
  const text = (item: KeptItem<unknown>) =>
    item.deleted ? '' : JSON.stringify(item.value, schemaOrder);
  const rank = (item: KeptItem<unknown>) =>
    [String(item.at).padStart(9, '0'), item.deleted ? 1 : 0, text(item)].join(' ');
  const last = [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1);
  return last && !last.deleted ? last.value : undefined;
}

const move = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      who: fc.nat(2),
      clock: fc.nat(6),
      kind: fc.constantFrom(...kinds),
      key: fc.constantFrom('a', 'b'),
      name: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined }),
    }),
  },
  fc.record({ does: fc.constant('step' as const), who: fc.nat(2), fails: fc.boolean() }),
);

/** What a device shows of every item that was ever made. */
const shown = (reader: Reader, history: History) =>
  [...history.keys()].map((name) => {
    const [kind, key = ''] = name.split(' ');
    const found = kinds.find((each) => each === kind);
    return [name, found && reader.device.peek(found)?.get(key)];
  });

type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

async function play(one: Move, reader: Reader, file: MemoryFile, history: History): Promise<void> {
  if (one.does === 'step') {
    const before = file.text;
    file.fault = one.fails ? new DOMException('full', 'QuotaExceededError') : undefined;
    if ((await step(reader, file)) === 'unwritable') expect(file.text).toBe(before);
    file.fault = undefined;
    return;
  }
  reader.clock = one.clock;
  await change(reader, one.kind, one.key, one.name);
  const item = itemOf(reader, one.kind, one.key);
  const name = `${one.kind} ${one.key}`;
  if (item) history.set(name, [...(history.get(name) ?? []), item]);
}

function newReader(): Reader {
  const reader: Reader = {
    clock: 0,
    device: newDevice().tab({ now: (): number => reader.clock, hears: false }),
  };
  return reader;
}

test('devices that share a file end with the last change of each item, and then leave it alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 24 }), async (moves) => {
      const file = memoryFile();
      const readers = [newReader(), newReader(), newReader()] as const;
      const history: History = new Map();
      for (const one of moves) await play(one, readers[one.who] ?? readers[0], file, history);
      for (const reader of [...readers, ...readers])
        expect(await step(reader, file)).toBe('inStep');
      const expected = [...history].map(([name, items]) => [name, lastWritten(items)]);
      for (const reader of readers) expect(shown(reader, history)).toEqual(expected);

      const { writes, text } = file;
      for (const reader of readers.toReversed()) await step(reader, file);
      expect(file).toMatchObject({ writes, text });
      for (const { device } of readers) device.close();
    }),
    { numRuns: 60 },
  );
});

test('what is in the file is what the devices have, but for settings and texts of stories', async () => {
  const reader = { clock: 5, device: newDevice().tab({ now: () => 5 }) };
  await reader.device.change('saved', [['k', () => ({ slug: 's', since: 1 })]]);
  await reader.device.change('savedStory', [['k', () => ({ story: { title: 'Text' } })]]);
  const file = memoryFile();
  await step(reader, file);
  const read = readCarried(file.text ?? '');
  if (read.fault) throw new Error(read.fault);
  expect(read.carried.items.saved).toHaveLength(1);
  expect(file.text).not.toContain('Text');
  const kept = Object.entries(read.carried.items).filter(([, items]) => items);
  expect(kept.map(([kind]) => kind).sort()).toEqual(
    carriedKinds.filter((kind) => kind !== 'savedStory' && kind !== 'savedCheck'),
  );
});
