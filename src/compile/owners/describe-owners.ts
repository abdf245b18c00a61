import { NAMED_SIBLINGS, type OutletOwner } from '#src/content/bundle/outlet-measures.ts';
import { compareText } from '../problem.ts';
import type { Owners } from './owners.ts';

/** What the page of each outlet shows of its family and role; undefined if nothing. */
export function describeOwners(
  domains: readonly string[],
  owners: Owners,
): (domain: string) => OutletOwner | undefined {
  const members = new Map<string, string[]>();
  for (const domain of domains.toSorted(compareText)) {
    const family = owners.familyOf(domain);
    const held = members.get(family);
    if (held) held.push(domain);
    else members.set(family, [domain]);
  }
  return (domain) => {
    const family = owners.familyOf(domain);
    const all = members.get(family) ?? [];
    const others = all.length - 1;
    const siblings = all.slice(0, NAMED_SIBLINGS + 1).filter((each) => each !== domain);
    const role = owners.roleOf(domain);
    const found = owners.selfNaming.get(domain);
    const hasFamily = family !== domain || others > 0;
    if (!hasFamily && role === undefined) return undefined;
    return {
      ...(hasFamily && { family }),
      ...(others > 0 && { siblings: siblings.slice(0, NAMED_SIBLINGS), others }),
      ...(role !== undefined && { role }),
      ...(found && { found }),
    };
  };
}
