/**
 * By this parameter an outlet's page once named the other of its two lists; addresses that were
 * given out still do.
 */
export const OUTLET_LIST_PARAM = 'in';
