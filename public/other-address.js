// What the app opens where a page is not at the very address that it was made for. It is kept apart
// from early.js, which fetches it for such addresses only: those who open a page by one of the
// site's own links never need it.

/** How the addresses of pages begin, below the site's base; src/url/paths.ts has them all. */
const PAGES = /^(news|topics|outlets|about|archive|storylines|days|page)\//;

/**
 * Says whether the app is to open here, where `asks` says that a parameter of the address asks for
 * another page. `page` and `base` are the paths that the page was made for and that the site was
 * built for, `src` is where early.js came from. Where the address means the page that is here, its
 * canonical form replaces it, so that the router finds the page too.
 *
 * False for a copy below another path, for a copy whose links were rewritten (a web archive, a
 * saved page), and for an address that no page has: there the app would find neither its routes nor
 * its files, and the page that is here can be read as it is.
 */
export function opensHere({ src, page, base }, asks) {
  const { protocol, pathname, search, hash } = location;
  const [own, root, script, here] = [page, base, new URL(src).pathname, pathname].map(plainPath);
  if (!protocol.startsWith('http') || script !== `${root}early.js/`) return false;
  const folder = here.replace(/\/index(\.html?)?\/$/, '/');
  if (here === own || folder === own) return replaceAddress(page + (asks ? search : '') + hash);
  const isCopy = own !== root && folder.endsWith(own.slice(root.length - 1));
  // Some hosts send the first page for every address that they have no file for: the app makes the
  // page that was asked for.
  return !isCopy && here.startsWith(root) && PAGES.test(here.slice(root.length));
}

/**
 * A path in one spelling: percent-encoding, doubled slashes, a missing last slash and the case of
 * letters make no difference.
 */
function plainPath(path) {
  try {
    return `${decodeURIComponent(path).normalize().toLowerCase()}/`.replace(/\/{2,}/g, '/');
  } catch {
    return path;
  }
}

/**
 * Replaces the address. False where the browser forbids it, as in a frame without an origin: the
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
