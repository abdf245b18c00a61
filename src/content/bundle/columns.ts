import type { ColumnFile } from './column-file.ts';

/** Every story as decoded numbers: story number n is at index n of each column, newest first. */
export type Columns = {
  readonly count: number;
  readonly cardFiles: readonly string[];
  /** Minutes since 1970-01-01T00:00Z. */
  readonly minutes: Int32Array;
  /** Days since 1970-01-01 in the site's time zone. */
  readonly days: Int32Array;
  /** NONE (-1) if the archive has none; likewise quality. */
  readonly heat: Int32Array;
  readonly quality: Int32Array;
  /** 0 article, 1 video. */
  readonly kind: Uint8Array;
  readonly outlet: Int32Array;
  readonly topics: readonly (readonly number[])[];
  readonly reports: Int32Array;
  readonly outlets: Int32Array;
  /** Independent sources of the event, the lead's included; NONE if unknown. */
  readonly sources: Int32Array;
  /** Reports with the same text as an earlier one. */
  readonly copies: Int32Array;
  /** Index of `talks`. */
  readonly talk: Uint8Array;
};

/** The first value, then how much smaller each is than the one before. */
export function encodeDescending(values: ArrayLike<number>): number[] {
  return Array.from(values, (value, at) => (at === 0 ? value : (values[at - 1] ?? 0) - value));
}

function decodeDescending(steps: readonly number[]): Int32Array {
  const values = new Int32Array(steps.length);
  let value = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0;
    value = at === 0 ? step : value - step;
    values[at] = value;
  }
  return values;
}

/**
 * Decodes a column file. Throws a RangeError if its columns differ in length, which no build
 * writes.
 */
export function decodeColumns(file: ColumnFile): Columns {
  const count = file.minutes.length;
  const { days, heat, quality, kind, outlet, topics, reports, outlets, sources, copies, talk } =
    file;
  for (const column of [
    days,
    heat,
    quality,
    kind,
    outlet,
    topics,
    reports,
    outlets,
    sources,
    copies,
    talk,
  ]) {
    if (column.length !== count)
      throw new RangeError(`a column has ${column.length} stories where there are ${count}`);
  }
  return {
    count,
    cardFiles: file.cardFiles,
    minutes: decodeDescending(file.minutes),
    days: decodeDescending(days),
    heat: new Int32Array(heat),
    quality: new Int32Array(quality),
    kind: new Uint8Array(kind),
    outlet: new Int32Array(outlet),
    topics,
    reports: new Int32Array(reports),
    outlets: new Int32Array(outlets),
    sources: new Int32Array(sources),
    copies: new Int32Array(copies),
    talk: new Uint8Array(talk),
  };
}
