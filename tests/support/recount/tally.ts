/** Holds what a page shows under a name against what the files say that it must show. */
export type Check = (what: string, shown: unknown, wanted: unknown) => void;

/** How many numbers were held against a second count, on how many pages, and those that differ. */
export class Tally {
  readonly wrong: string[] = [];
  readonly kinds = new Map<string, number>();
  numbers = 0;
  readonly #pages = new Set<string>();

  get pages(): number {
    return this.#pages.size;
  }

  /**
   * Notes what a page shows under a name and what the files say that it must show; all numbers in
   * the latter are counted.
   */
  compare(page: string, what: string, shown: unknown, counted: unknown): void {
    const [found, wanted] = [
      JSON.stringify(shown) ?? 'nothing',
      JSON.stringify(counted) ?? 'nothing',
    ];
    // Each value on a line of its own, so that a comma is one of thousands.
    const numbers = JSON.stringify(counted, null, 1)?.match(/\d[\d,]*/g)?.length ?? 0;
    this.numbers += numbers;
    this.kinds.set(what, (this.kinds.get(what) ?? 0) + numbers);
    this.#pages.add(page);
    if (found !== wanted)
      this.wrong.push(`${page} ${what}: shows ${found}, the files say ${wanted}`);
  }
}
