import { readDomain } from '../reports/read-provider.ts';
import { registrableDomain } from './registrable-domain.ts';

/** The family in `organizations/`, by domain: another domain, or an owner's name. */
export type StatedFamilies = ReadonlyMap<string, string>;

/**
 * Returns an outlet's family: what its file states, else what the file of its registrable domain
 * states, else that domain. A family that is a domain leads on to that domain's own family, so that
 * `bbc.com` may name `bbc.co.uk`. An outlet that names itself is its own family, whatever its
 * domain.
 */
export function createFamilies(stated: StatedFamilies): (domain: string) => string {
  const known = new Map<string, string>();
  return (domain) => {
    const held = known.get(domain) ?? follow(domain, stated);
    known.set(domain, held);
    return held;
  };
}

function follow(domain: string, stated: StatedFamilies): string {
  const passed: string[] = [];
  for (let at = domain; ; ) {
    const next = nextOf(at, stated);
    if (next === at || readDomain(next) === undefined) return next;
    // Files that name each other are one family, named by its first name, so that the starting
    // point does not matter.
    const loop = passed.indexOf(next);
    if (loop !== -1) return [...passed.slice(loop), at].sort()[0] ?? at;
    passed.push(at);
    at = next;
  }
}

function nextOf(domain: string, stated: StatedFamilies): string {
  const site = registrableDomain(domain);
  const said = stated.get(domain) ?? stated.get(site);
  return said === undefined ? site : (readDomain(said) ?? said);
}
