import * as z from 'zod/mini';
import { type DroppedPart, quotable } from './dropped-part.ts';
import { isTrackingParam } from './tracking-params.ts';

/** Most values of a list; a longer one was not made by choosing. */
export const VALUES_PER_LIST = 50;
/** Most dropped parameters to name. */
const NAMED = 8;

/** How to read one parameter: its name, the shape of its values, and the fault of others. */
export type ParamRule<T> = {
  readonly name: string;
  readonly shape: z.ZodMiniType<T>;
  readonly wrong: (text: string) => DroppedPart;
};

/** Of a parameter that repeats: the fault of having `n` values more than VALUES_PER_LIST. */
export type ListRule<T> = ParamRule<T> & { readonly tooMany: (n: number) => DroppedPart };

/** Reads search parameters one by one and records what it could not use. Nothing throws. */
export type ParamReader = {
  /** The first valid value. An empty value, as from an untouched form field, does not count. */
  readonly one: <T>(rule: ParamRule<T>) => T | undefined;
  /** Every valid value, each once, at most VALUES_PER_LIST, in the order of the address. */
  readonly list: <T>(rule: ListRule<T>) => T[];
  /** Records a value that is valid by its own rule but not with the rest of the address. */
  readonly drop: (part: DroppedPart) => void;
  /**
   * What was dropped. Includes every parameter that no rule asked for, except tracking parameters.
   */
  readonly dropped: () => DroppedPart[];
};

export function readParams(params: URLSearchParams): ParamReader {
  const asked = new Set<string>();
  const notes = new Map<string, DroppedPart>();
  const drop = (part: DroppedPart): unknown => notes.set(JSON.stringify(part), part);

  function read<T>({ name, shape, wrong }: ParamRule<T>): T[] {
    asked.add(name);
    const values: T[] = [];
    for (const text of new Set(params.getAll(name))) {
      if (text === '') continue;
      const { success, data } = z.safeParse(shape, text);
      if (success) values.push(data);
      else drop(wrong(quotable(text)));
    }
    return values;
  }

  function list<T>(rule: ListRule<T>): T[] {
    const values = read(rule);
    const n = values.length - VALUES_PER_LIST;
    if (n > 0) drop(rule.tooMany(n));
    return values.slice(0, VALUES_PER_LIST);
  }

  function one<T>(rule: ParamRule<T>): T | undefined {
    const [value, ...others] = read(rule);
    for (const other of others) drop({ why: 'secondValue', text: quotable(String(other)) });
    return value;
  }

  function dropped(): DroppedPart[] {
    for (const name of new Set(params.keys())) {
      if (!(asked.has(name) || isTrackingParam(name)))
        drop({ why: 'unknownOption', text: quotable(name) });
    }
    const named = [...notes.values()].slice(0, NAMED);
    return notes.size > NAMED ? [...named, { why: 'more', n: notes.size - NAMED }] : named;
  }

  return { one, list, drop, dropped };
}
