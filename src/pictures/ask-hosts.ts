/** What came of asking for one picture: `down` if its host cannot be used at all. */
export type HostAnswer = 'answered' | 'down';

type Asking<T> = {
  readonly ask: (one: T) => Promise<HostAnswer>;
  /** Called instead of `ask`, when the host was down too often. */
  readonly skip: (one: T) => Promise<void>;
};

/** Times in a row. */
const ENOUGH = 3;

/**
 * Asks for pictures: those of one host one after the other, all hosts at once. A host that is down
 * several times in a row is not asked again. Rejects with the first error of `ask`, when nothing is
 * under way any more.
 */
export async function askHosts<T extends { readonly url: string }>(
  wanted: readonly T[],
  { ask, skip }: Asking<T>,
): Promise<void> {
  const hosts = new Map<string, T[]>();
  for (const one of wanted) {
    const { host } = new URL(one.url);
    const list = hosts.get(host);
    if (list) list.push(one);
    else hosts.set(host, [one]);
  }
  let isEnded = false;
  const askOne = async (list: readonly T[]): Promise<void> => {
    let down = 0;
    for (const one of list) {
      if (isEnded) return;
      if (down === ENOUGH) await skip(one);
      else down = (await ask(one)) === 'down' ? down + 1 : 0;
    }
  };
  const asked = [...hosts.values()].map((list) =>
    askOne(list).catch((error: unknown) => {
      isEnded = true;
      throw error;
    }),
  );
  for (const outcome of await Promise.allSettled(asked))
    if (outcome.status === 'rejected') throw outcome.reason;
}
