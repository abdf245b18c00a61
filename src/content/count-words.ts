const grouped = new Intl.NumberFormat('en');

/** A whole number with its thousands apart: `3,039`. */
export function numberWords(count: number): string {
  return grouped.format(count);
}

/** A number with its noun: `1 story`, `3,039 stories`. `many` is the noun's plural where adding an s does not give it. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** How far a story is carried: `9 reports from 8 outlets`. Undefined when the lead stands alone. */
export function coverageWords(reports: number, outlets: number): string | undefined {
  return reports > 0 ? `${countWords(reports, 'report')} from ${countWords(outlets, 'outlet')}` : undefined;
}

/** A part of a whole in percent: `18 %`; `under 1 %` for what would round to nothing, and never `100 %` for less than all. */
export function shareWords(part: number, whole: number): string {
  const percent = whole > 0 ? (part / whole) * 100 : 0;
  if (percent > 0 && percent < 0.5) return 'under 1 %';
  return `${percent < 100 ? Math.min(99, Math.round(percent)) : 100} %`;
}
