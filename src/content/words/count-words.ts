const grouped = new Intl.NumberFormat('en');

/** A whole number with thousands separators: `3,039`. */
export function numberWords(count: number): string {
  return grouped.format(count);
}

/**
 * A number with its noun: `1 story`, `3,039 stories`. `many` is the plural if it is not `one` plus
 * s.
 */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** A coverage in numbers: `9 reports from 8 outlets`. Undefined for none. */
export function coverageWords(reports: number, outlets: number): string | undefined {
  return reports > 0
    ? `${countWords(reports, 'report')} from ${countWords(outlets, 'outlet')}`
    : undefined;
}
