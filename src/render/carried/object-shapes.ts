import { KNOWN_KEYS } from '#src/content/carried/carried-keys.ts';

/** The keys of like objects, in the order in which a page carries their values. */
export type ObjectShape = {
  readonly number: number;
  readonly keys: readonly string[];
};

export type ObjectShapes = {
  readonly count: number;
  /** All of them, as a page carries them. */
  readonly tokens: readonly number[];
  /** Names of keys that are not known without them, with blanks between. */
  readonly others: string;
  /** The shape of the objects at a key; none if one has a key that a shape cannot name. */
  readonly shapeAt: (key: string) => ObjectShape | undefined;
};

/**
 * Finds the shapes of all objects in a value. Objects at the same key are of one shape, with every
 * key that one of them has: a page of cards says once what a card has.
 */
export function findShapes(value: unknown): ObjectShapes {
  const found = new Map<string, Set<string>>();
  collectKeys(value, '', found);
  const shapes = new Map<string, ObjectShape>();
  const byKey = new Map<string, ObjectShape>();
  for (const [key, names] of found) {
    const keys = [...names];
    if (!keys.every((name) => PLAIN.test(name))) continue;
    const text = keys.toSorted().join(' ');
    const shape = shapes.get(text) ?? { number: shapes.size, keys };
    shapes.set(text, shape);
    byKey.set(key, shape);
  }
  const all = [...shapes.values()].map(({ keys }) => keys);
  const numbers = new Map([...knownKeys, ...all.flat()].map((key) => [key, 0]));
  for (const [at, key] of [...numbers.keys()].entries()) numbers.set(key, at);
  return {
    count: all.length,
    tokens: [
      all.length,
      ...all.flatMap((keys) => [keys.length, ...keys.map((key) => numbers.get(key) ?? 0)]),
    ],
    others: [...numbers.keys()].slice(knownKeys.length).join(' '),
    shapeAt: (key) => byKey.get(key),
  };
}

const knownKeys = KNOWN_KEYS.split(' ');

/** What no blank divides. */
const PLAIN = /^[^ ]+$/;

/** Adds the keys of all objects in a value, by the key that they stand at themselves. */
function collectKeys(value: unknown, at: string, found: Map<string, Set<string>>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectKeys(item, at, found);
    return;
  }
  const keys = found.get(at) ?? new Set();
  found.set(at, keys);
  for (const [key, part] of Object.entries(value)) {
    keys.add(key);
    collectKeys(part, key, found);
  }
}
