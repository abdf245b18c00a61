import type { PlainKey } from '#src/messages/catalogue.ts';
import type { Columns } from '../bundle/columns.ts';

/** What an order looks at: a column, or a story's importance (`importanceOf`). */
export type Measure =
  | 'importance'
  | keyof Pick<Columns, 'minutes' | 'heat' | 'quality' | 'reports' | 'outlets' | 'sources'>;

/** An order of a list of stories. */
export type Order = {
  /** Its name, in the interface's messages. */
  readonly label: PlainKey;
  /**
   * Whether it reads best under day headings: orders that follow time do, those that look for
   * extremes do not.
   */
  readonly byDay: boolean;
  /**
   * What it sorts by, highest first; the second decides where the first is equal, and the time of
   * publication, newest first, where both are.
   */
  readonly by: readonly [first: Measure] | readonly [first: Measure, second: Measure];
};

/** The orders of a feed by their names in its address, as they are offered. */
export const orders = {
  top: { label: 'lists.orderTop', byDay: false, by: ['importance', 'reports'] },
  latest: { label: 'lists.orderLatest', byDay: true, by: ['minutes'] },
  covered: { label: 'lists.orderReports', byDay: false, by: ['reports', 'outlets'] },
  outlets: { label: 'lists.orderOutlets', byDay: false, by: ['outlets', 'reports'] },
  quality: { label: 'lists.orderQuality', byDay: false, by: ['quality'] },
} satisfies Readonly<Record<string, Order>>;

export type Sort = keyof typeof orders;

const isSort = (name: string): name is Sort => name in orders;
export const sorts: readonly Sort[] = Object.keys(orders).filter(isSort);
