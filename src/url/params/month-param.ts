import { mePath } from '../paths.ts';

/** The month of one's own reading that an address asks for. */
export const MONTH_PARAM = 'month';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The month, `2021-12`; undefined without one, and for what is no month. */
export function monthAsked(params: URLSearchParams): string | undefined {
  const asked = params.get(MONTH_PARAM);
  return asked !== null && MONTH.test(asked) ? asked : undefined;
}

/** Address of one's own reading in a month, below the base. */
export const monthPath = (month: string): string => `${mePath()}?${MONTH_PARAM}=${month}`;
