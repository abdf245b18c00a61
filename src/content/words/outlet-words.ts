import type { Outlet } from '../bundle/bundle.ts';
import type { OutletEntry } from '../bundle/list-files.ts';

/**
 * An outlet's name in a sentence: its name, or its domain if the name is only the domain's
 * beginning in small letters (`bnnbloomberg` of `bnnbloomberg.ca`), which readers do not take for a
 * name.
 */
export function outletWords({ name, domain }: Pick<Outlet, 'name' | 'domain'>): string {
  return name === '' || domain.startsWith(name) ? domain : name;
}

/**
 * The title of an outlet's page or feed: its name, with its domain if another outlet has that name.
 */
export function outletTitle({
  name,
  domain,
  namesake,
}: Pick<OutletEntry, 'name' | 'domain' | 'namesake'>): string {
  return namesake ? `${name} (${domain})` : name;
}
