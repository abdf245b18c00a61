import * as z from 'zod/mini';
import { isTrackingParam } from './tracking-params.ts';

/** Most values of a list; a longer one was not made by choosing. */
const VALUES_PER_LIST = 50;
/** Most dropped parameters to name. */
const NAMED = 8;
const QUOTED_LENGTH = 40;

/** A foreign text for a notice: short, and without controls that could turn the text around it. */
function quoted(text: string): string {
  const letters = [...text.slice(0, QUOTED_LENGTH * 4).replace(/[\p{Cc}\p{Cf}]/gu, '')];
  return `“${letters.slice(0, QUOTED_LENGTH).join('')}${letters.length > QUOTED_LENGTH ? '…' : ''}”`;
}

/**
 * How to read one parameter: its name for readers, the shape of its values, and the fault of
 * others.
 */
export type ParamRule<T> = {
  readonly name: string;
  readonly noun: string;
  readonly shape: z.ZodMiniType<T>;
  readonly wrong: string;
};

/**
 * Reads search parameters one by one and records, in a reader's words, what it could not use.
 * Nothing throws.
 */
export type ParamReader = {
  /** The first valid value. An empty value, as from an untouched form field, does not count. */
  readonly one: <T>(rule: ParamRule<T>) => T | undefined;
  /** Every valid value, each once, at most VALUES_PER_LIST, in the order of the address. */
  readonly list: <T>(rule: ParamRule<T>) => T[];
  /** Records a value that is valid by its own rule but not with the rest of the address. */
  readonly drop: (what: string) => void;
  /**
   * What was dropped. Includes every parameter that no rule asked for, except tracking parameters.
   */
  readonly dropped: () => string[];
};

export function readParams(params: URLSearchParams): ParamReader {
  const asked = new Set<string>();
  const notes = new Set<string>();

  function list<T>({ name, noun, shape, wrong }: ParamRule<T>): T[] {
    asked.add(name);
    const values: T[] = [];
    for (const text of new Set(params.getAll(name))) {
      if (text === '') continue;
      const { success, data } = z.safeParse(shape, text);
      if (success) values.push(data);
      else notes.add(`${noun} ${quoted(text)} (${wrong})`);
    }
    if (values.length > VALUES_PER_LIST) {
      notes.add(
        `${noun}: ${values.length - VALUES_PER_LIST} more (at most ${VALUES_PER_LIST} at once)`,
      );
    }
    return values.slice(0, VALUES_PER_LIST);
  }

  function one<T>(rule: ParamRule<T>): T | undefined {
    const [value, ...others] = list(rule);
    for (const other of others.slice(0, NAMED))
      notes.add(`${rule.noun} ${quoted(String(other))} (only one at a time)`);
    return value;
  }

  function dropped(): string[] {
    for (const name of new Set(params.keys())) {
      if (!(asked.has(name) || isTrackingParam(name)))
        notes.add(`${quoted(name)} (not something the feed knows)`);
    }
    const named = [...notes].slice(0, NAMED);
    return notes.size > NAMED ? [...named, `and ${notes.size - NAMED} more`] : named;
  }

  return { one, list, drop: (what) => notes.add(what), dropped };
}
