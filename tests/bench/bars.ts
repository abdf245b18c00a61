/** What is asked of a measured number: that it is at most so much. */
export type Bar = {
  /** Names the number and its unit. */
  readonly of: string;
  readonly most: number;
  readonly measured: number;
};

/**
 * Prints beside what is asked what was measured, and for what does not hold how far off it is;
 * README.md tells why.
 */
export function sayBars(bars: readonly Bar[]): void {
  console.log('\n| bar | at most | measured | |\n| --- | --- | --- | --- |');
  for (const { of, most, measured } of bars) {
    console.log(`| ${of} | ${plain(most)} | ${plain(measured)} | ${verdictOn(measured, most)} |`);
  }
}

function verdictOn(measured: number, most: number): string {
  if (Number.isNaN(measured)) return 'not measured';
  return measured <= most ? 'holds' : `does not hold: ${plain(measured / most)} x what is asked`;
}

/** Two digits behind the point at most. */
const plain = (number: number): string => `${Math.round(number * 100) / 100}`;
