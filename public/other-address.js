// What the app opens where a page is not at exactly its own address. early.js loads this only then:
// readers who follow the site's own links never need it.

/** Path prefixes of pages below the site's base; src/url/paths.ts has them all. */
const PAGES =
  /^(latest|news|topics|outlets|about|archive|search|offline|saved|storylines|days|page|new-coverage|me|following|device)\//;

/**
 * Whether the app should open here; `asks`: a parameter of the address asks for another page.
 * `page` and `base` are the path that the page was made for and the site's base, `src` is the
 * address of early.js. If the address means this page, its canonical form replaces it, so that the
 * router finds the page too.
 *
 * False for a copy below another path, for a copy with rewritten links (a web archive, a saved
 * page), and for an address that no page has: there the app would find neither its routes nor its
 * files, and this page can be read as it is.
 */
export function opensHere({ src, page, base }, asks) {
  const { protocol, pathname, search, hash } = location;
  const [own, root, script, here] = [page, base, new URL(src).pathname, pathname].map(plainPath);
  if (!protocol.startsWith('http') || script !== `${root}early.js/`) return false;
  const folder = here.replace(/\/index(\.html?)?\/$/, '/');
  if (here === own || folder === own) return replaceAddress(page + (asks ? search : '') + hash);
  const isCopy = own !== root && folder.endsWith(own.slice(root.length - 1));
  // Some hosts send the first page for every address without a file: the app opens the requested
  // page.
  return !isCopy && here.startsWith(root) && PAGES.test(here.slice(root.length));
}

/**
 * A path in one spelling, without differences of percent-encoding, doubled slashes, a missing last
 * slash and letter case.
 */
function plainPath(path) {
  try {
    return `${decodeURIComponent(path).normalize().toLowerCase()}/`.replace(/\/{2,}/g, '/');
  } catch {
    return path;
  }
}

/**
 * Replaces the address. False if the browser forbids it, as in a frame without an origin: the
 * router could not work there either.
 */
function replaceAddress(address) {
  try {
    history.replaceState(history.state, '', address);
    return true;
  } catch {
    return false;
  }
}
