// The message when the code or a style of a page did not arrive, with a button to fetch it again.
// early.js loads this only then, because every first view pays for the size of early.js.

// As in src/messages/languages/en.ts; the build puts the site's language here.
const words = {
  partNotLoaded: 'Part of this page did not load.',
  canBeRead: 'You can read what is here and follow its links.',
  reload: 'Reload the page',
  unreachable: 'The site cannot be reached. Check your connection, then try again.',
};

/**
 * Says once that the page is incomplete: above a readable page, or in place of a missing one. Calls
 * `change` at the same time, so that the page moves only once. `id` is the line's.
 */
export function tell(id, change) {
  keepPlace(() => {
    change();
    if (!document.querySelector('body > [role=alert]')) putLine(id);
  });
}

/** Keeps what is being read in place on the screen, whatever comes or goes above it. */
function keepPlace(change) {
  const { style } = document.documentElement;
  const read = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : null;
  const before = read?.getBoundingClientRect().top;
  style.overflowAnchor = 'none';
  change();
  if (read?.getClientRects().length) scrollBy(0, read.getBoundingClientRect().top - before);
  style.overflowAnchor = '';
}

/** Between sentences, as `gap` in src/messages/languages: these words are in the site's language. */
function gap() {
  const { lang, dataset } = document.documentElement;
  return /^(ja|zh)/.test(dataset.madeIn ?? lang) ? '' : ' ';
}

function putLine(id) {
  const none = document.querySelector('.shell-message');
  const line = none ?? document.createElement('p');
  const again = document.createElement('button');
  again.textContent = words.reload;
  again.onclick = () =>
    bringAnew().catch(() => {
      line.firstChild.data = `${words.unreachable} `;
    });
  line.setAttribute('role', 'alert');
  const said = none ? words.partNotLoaded : words.partNotLoaded + gap() + words.canBeRead;
  line.replaceChildren(`${said} `, again);
  if (none) return;
  line.id = id;
  line.className = 'page-line';
  document.body.prepend(line);
}

/**
 * Reloads the page. Caches may keep a broken file (WebKit keeps failed preloads through a reload),
 * so each is fetched past them first. Rejects if the site does not answer: a reload would show the
 * browser's own error page.
 */
async function bringAnew() {
  const again = (address) => fetch(address, { cache: 'reload', signal: AbortSignal.timeout(9000) });
  await again(location.href);
  const files = document.querySelectorAll('link[rel$=preload],link[rel=stylesheet],script[src]');
  await Promise.allSettled([...files].map(({ href, src }) => again(href ?? src)));
  location.reload();
}
