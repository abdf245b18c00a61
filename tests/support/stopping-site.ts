import { serveSite } from '#src/site/serve-site.ts';

/** A site's host that can go away and come back, with another edition too, at the same address. */
export type StoppingSite = {
  readonly address: string;
  /** Nothing answers any more. */
  stop(): Promise<void>;
  /** Answers again, from this folder. */
  start(root: string): Promise<void>;
};

/** Serves the site in `root`, until it is stopped. */
export async function serveStopping(root: string, base: string): Promise<StoppingSite> {
  let served = await serveSite({ root, base, port: 0 });
  const { address } = served;
  return {
    address,
    stop: () => served.close(),
    start: async (folder) => {
      served = await serveSite({ root: folder, base, port: Number(new URL(address).port) });
    },
  };
}
