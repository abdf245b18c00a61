import { NONE } from '../bundle/bundle.ts';
import type { Columns } from '../bundle/columns.ts';
import { importanceOf } from './importance.ts';
import { type Measure, type Order, orders, type Sort } from './orders.ts';
import { sortByWeight } from './sort-by-weight.ts';

/** The first measure of an order outweighs every value of the second. */
const SECOND_LIMIT = 1 << 20;

/** What an order sorts by, highest first. What ties stands by time, which is the story's number. */
function weightOf(columns: Columns, sort: Sort): (n: number) => number {
  const order: Order = orders[sort];
  const [first, second] = order.by.map((measure) => measureOf(columns, measure));
  if (first === undefined || second === undefined) return first ?? (() => 0);
  return (n) => first(n) * SECOND_LIMIT + second(n);
}

function measureOf(columns: Columns, measure: Measure): (n: number) => number {
  if (measure !== 'importance') {
    const column = columns[measure];
    return (n) => column[n] ?? 0;
  }
  const { heat, sources } = columns;
  return (n) => importanceOf({ heat: heat[n] ?? NONE, sources: sources[n] ?? NONE });
}

/** Orders of all stories, cached. */
const known = new WeakMap<Columns, Map<string, Int32Array>>();

/**
 * All stories in an order, computed once: excluding stories does not change the order of the rest.
 * Do not modify the result.
 */
function orderAll(columns: Columns, sort: Sort, byDay: boolean): Int32Array {
  const orders = known.get(columns) ?? new Map<string, Int32Array>();
  known.set(columns, orders);
  const name = `${sort} ${byDay}`;
  const order = orders.get(name) ?? sortAll(columns, sort, byDay);
  orders.set(name, order);
  return order;
}

function sortAll(columns: Columns, sort: Sort, byDay: boolean): Int32Array {
  const newestFirst = new Int32Array(columns.count);
  for (let n = 0; n < newestFirst.length; n += 1) newestFirst[n] = n;
  // Their numbers are this order, in which no day comes twice.
  if (sort === 'latest') return newestFirst;
  const sorted = sortByWeight(newestFirst, weightOf(columns, sort));
  return byDay ? sortByWeight(sorted, (n) => columns.days[n] ?? 0) : sorted;
}

/**
 * Sorts distinct story numbers into a new list. Every order is total: the result does not depend on
 * the input's order. With `byDay` the newest day is first and `sort` orders the stories of each
 * day. Once an order is cached, sorting any other list takes one look at each story.
 */
export function orderStories(
  columns: Columns,
  numbers: Int32Array,
  sort: Sort,
  byDay: boolean,
): Int32Array {
  const all = orderAll(columns, sort, byDay);
  if (numbers.length === columns.count) return all.slice();
  const isListed = new Uint8Array(columns.count);
  for (const n of numbers) isListed[n] = 1;
  const ordered = new Int32Array(numbers.length);
  let held = 0;
  for (const n of all) {
    if (isListed[n] !== 1) continue;
    ordered[held] = n;
    held += 1;
  }
  return ordered;
}
