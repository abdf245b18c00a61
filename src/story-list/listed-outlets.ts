import type { Outlet } from '#src/content/bundle/bundle.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';

type NamedOutlet = Pick<Outlet, 'name' | 'domain'>;

/** Names of the outlets of one list, as in a sentence, with the domain if two names are equal. */
export function listedOutletWords(
  outlets: readonly NamedOutlet[],
): (outlet: NamedOutlet) => string {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of outlets.map(outletWords)) (seen.has(name) ? shared : seen).add(name);
  return (outlet) => {
    const name = outletWords(outlet);
    return shared.has(name) ? `${name} (${outlet.domain})` : name;
  };
}
