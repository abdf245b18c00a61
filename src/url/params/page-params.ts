/** With this parameter an outlet's page once named its other list; published addresses still do. */
export const OUTLET_LIST_PARAM = 'in';
