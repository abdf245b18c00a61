import type { Outlet } from '../bundle/bundle.ts';

/** Whether a host is an outlet's own: its domain or one below it. */
export const isHostOf = ({ domain }: Pick<Outlet, 'domain'>, host: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);
