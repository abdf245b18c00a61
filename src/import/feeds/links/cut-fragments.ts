/**
 * The addresses of a document's items, without fragments that select no other item. A fragment
 * stays where several items share the rest of the address (the entries of a live blog), and where
 * it is a page of an application (`#/story/1`, `#!story`).
 */
export function cutFragments(
  addresses: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const fragments = new Map<string, Set<string>>();
  for (const address of addresses) {
    if (address === undefined) continue;
    const [page, fragment] = splitFragment(address);
    const known = fragments.get(page) ?? new Set();
    fragments.set(page, known.add(fragment));
  }
  return addresses.map((address) => {
    if (address === undefined) return undefined;
    const [page, fragment] = splitFragment(address);
    const isShared = (fragments.get(page)?.size ?? 0) > 1;
    return isShared || /^#[!/]/.test(fragment) ? address : page;
  });
}

function splitFragment(address: string): [page: string, fragment: string] {
  const at = address.indexOf('#');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}
