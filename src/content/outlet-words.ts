import type { Outlet } from './bundle.ts';

/**
 * What an outlet is called in a sentence: its name, or its domain where the name is only the domain's beginning in small letters
 * (`bnnbloomberg` of `bnnbloomberg.ca`), which no reader takes for a name.
 */
export function outletWords({ name, domain }: Pick<Outlet, 'name' | 'domain'>): string {
  return name === '' || domain.startsWith(name) ? domain : name;
}
