/**
 * The outlets of each story's reports, by number: those of story n are in `outlets` from
 * `starts[n]` up to, but without, `starts[n + 1]`. The lead's is first; each is there once.
 */
export type ReportOutlets = { readonly starts: Int32Array; readonly outlets: Int32Array };

/**
 * Turns lists of stories by outlet into lists of outlets by story. `leads` has the outlet of each
 * story's lead; `appearances`, by outlet, the stories of others that have it in their coverage.
 * Throws a RangeError for a story beyond `leads`, which no build writes.
 */
export function reportOutlets(
  leads: Int32Array,
  appearances: readonly (readonly number[])[],
): ReportOutlets {
  const stories = leads.length;
  const starts = new Int32Array(stories + 1);
  for (const list of appearances)
    for (const n of list) {
      if (n >= stories) throw new RangeError(`story ${n} of ${stories}`);
      starts[n + 1] = (starts[n + 1] ?? 0) + 1;
    }
  for (let n = 0; n < stories; n += 1) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0) + 1;
  const outlets = new Int32Array(starts[stories] ?? 0);
  const next = starts.slice(0, stories);
  const put = (n: number, outlet: number): void => {
    const at = next[n] ?? 0;
    outlets[at] = outlet;
    next[n] = at + 1;
  };
  leads.forEach((outlet, n) => {
    put(n, outlet);
  });
  appearances.forEach((list, outlet) => {
    for (const n of list) put(n, outlet);
  });
  return { starts, outlets };
}
