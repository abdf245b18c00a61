import type { Columns } from '#src/content/bundle/columns.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';

/**
 * Counts stories by topic number: each once for every topic it has and for all above them. `left`
 * are the numbers of excluded topics.
 */
export function countTopics(columns: Columns, index: FilterIndex, left: ReadonlySet<number>) {
  const counts = new Int32Array(index.lineage.length);
  const lastSeen = new Int32Array(index.lineage.length).fill(-1);
  const eachTopic = (n: number, visit: (topic: number) => void) => {
    for (const topic of columns.topics[n] ?? []) {
      for (const above of index.lineage[topic] ?? []) {
        if (lastSeen[above] === n) continue;
        lastSeen[above] = n;
        visit(above);
      }
    }
  };
  const add = (topic: number) => {
    counts[topic] = (counts[topic] ?? 0) + 1;
  };
  return {
    counts,
    /** Counts story `n`, which must be new. */
    count: (n: number) => eachTopic(n, add),
    /** A hidden story counts for a topic if only the exclusion of that topic hides it. */
    countHidden: (n: number) => {
      const hiding: number[] = [];
      eachTopic(n, (topic) => {
        if (left.has(topic)) hiding.push(topic);
      });
      if (hiding.length === 1) hiding.forEach(add);
    },
  };
}
