/** A limited number of places: `take` waits for a free one, and resolves with what frees it. */
export type Hands = { readonly take: () => Promise<() => void> };

/** Makes `count` places, given in the order of asking. */
export function createHands(count: number): Hands {
  const waiting: (() => void)[] = [];
  let free = count;
  const give = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      let isGiven = false;
      return () => {
        if (!isGiven) give();
        isGiven = true;
      };
    },
  };
}
