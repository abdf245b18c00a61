const grouped = new Intl.NumberFormat('en');

/** A whole number with its thousands apart: `3,039`. */
export function numberWords(count: number): string {
  return grouped.format(count);
}

/**
 * A number with its noun: `1 story`, `3,039 stories`. `many` is the noun's plural where adding an s
 * does not give it.
 */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** A coverage in numbers: `9 reports from 8 outlets`. Undefined when there is none. */
export function coverageWords(reports: number, outlets: number): string | undefined {
  return reports > 0
    ? `${countWords(reports, 'report')} from ${countWords(outlets, 'outlet')}`
    : undefined;
}
