import { setFlagsFromString } from 'node:v8';

/** An archive of fewer files fits into the memory of any machine. */
const LARGE = 20_000;

/**
 * How much V8 lets the heap grow, in percent of what is in use, before it collects: until stories
 * are made of the texts, which are most of what is ever in use, and then. 0: by its own rule.
 */
const WITH_TEXTS = 15;
const WITHOUT_TEXTS = 30;
const OWN_RULE = 0;

/** Holds the memory of one run. */
export type HeapGuard = {
  /** Called when the number of files is known. */
  readonly expect: (files: number) => void;
  /** Called when the texts are gone. */
  readonly relax: () => void;
  readonly end: () => void;
};

/**
 * Of a large archive V8 would hold twice as much as is in use, as long as the machine has it:
 * 100,000 stories took 4 GB. V8 reads this flag at the end of each collection, so it can be set at
 * any time.
 */
export function createHeapGuard(): HeapGuard {
  let holds = false;
  const grow = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);
  return {
    expect: (files) => {
      if (holds || files < LARGE) return;
      holds = true;
      grow(WITH_TEXTS);
    },
    relax: () => {
      if (holds) grow(WITHOUT_TEXTS);
    },
    end: () => {
      if (holds) grow(OWN_RULE);
    },
  };
}
