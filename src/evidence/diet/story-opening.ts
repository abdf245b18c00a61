/** A story opened at a moment, as this device keeps it. */
export type Opening = {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The story's. */
  readonly id: string;
  readonly outlet: { readonly domain: string; readonly name: string };
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  readonly kind: 'article' | 'video';
};

/** A moment by the reader's own clock. */
export type ReaderTime = {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** From 0 to 23. Where clocks are set back, one hour has the moments of two. */
  readonly hour: number;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** `at` is in milliseconds since 1970. The zone is the device's, with the rules of that day. */
export function readerTime(at: number): ReaderTime {
  const date = new Date(at);
  const year = String(date.getFullYear()).padStart(4, '0');
  return {
    day: `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    hour: date.getHours(),
  };
}

/** The month, `2021-12`, of a day. */
export const monthOfDay = (day: string): string => day.slice(0, 'YYYY-MM'.length);
