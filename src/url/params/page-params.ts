import { type PageName, pageAt } from '../paths.ts';
import { feedParams, orderParams } from './feed-query.ts';

/**
 * By this parameter an outlet's page once named the other of its two lists; addresses that were
 * given out still do.
 */
export const OUTLET_LIST_PARAM = 'in';

const paramsOf: Readonly<Partial<Record<PageName, readonly string[]>>> = {
  feed: feedParams,
  topic: orderParams,
  outlet: [...orderParams, OUTLET_LIST_PARAM],
  outletCoverage: orderParams,
};

/**
 * The search parameters that ask for another page at a path below the base. Every other parameter
 * there asks for nothing.
 */
export function pageParams(path: string): readonly string[] {
  const name = pageAt(path)?.name;
  return (name && paramsOf[name]) ?? [];
}
