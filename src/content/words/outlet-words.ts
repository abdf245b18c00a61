import type { Outlet } from '../bundle/bundle.ts';
import type { OutletEntry } from '../bundle/list-files.ts';

/**
 * What an outlet is called in a sentence: its name, or its domain where the name is only the
 * domain's beginning in small letters (`bnnbloomberg` of `bnnbloomberg.ca`), which no reader takes
 * for a name.
 */
export function outletWords({ name, domain }: Pick<Outlet, 'name' | 'domain'>): string {
  return name === '' || domain.startsWith(name) ? domain : name;
}

/**
 * What a page or feed of an outlet is called, where no other says whose it is: its name, and its
 * domain where another has that name.
 */
export function outletTitle({
  name,
  domain,
  namesake,
}: Pick<OutletEntry, 'name' | 'domain' | 'namesake'>): string {
  return namesake ? `${name} (${domain})` : name;
}
