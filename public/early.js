// Runs before the first paint, so that the device's settings do not come late, and before the app,
// so that a page whose app never arrives says so. Separate from the app because the security policy
// allows no inline script.
(() => {
  const page = document.documentElement;
  // Elements that need scripts are hidden without this mark.
  page.dataset.script = '';
  const { lang: made, dir } = page;
  const { src, dataset: own } = document.currentScript;
  let hasKeys = true;
  // Where the device keeps nothing, a chosen language is in the history entry.
  const wanted = [history.state?.language, ...navigator.languages];
  try {
    // The name carries the base path, see src/reading/site-names.ts; before, it did not.
    const settings = JSON.parse(
      localStorage.getItem(`coranto:settings:${new URL('.', src).pathname}`) ??
        localStorage.getItem('coranto:settings') ??
        '{}',
    );
    wanted.unshift(settings.language ?? '');
    if (settings.theme === 'light' || settings.theme === 'dark')
      page.dataset.theme = settings.theme;
    hasKeys = settings.letterKeys !== false;
    if (settings.images === false) {
      // The page was made with its pictures; this policy keeps the browser from requesting them,
      // also those that the site keeps itself.
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = 'img-src data:';
      document.head.append(policy);
      page.dataset.pictures = 'off';
    }
    // Stories that the reader muted are hidden before others are shown, by code of the app whose
    // address the device keeps (src/reading/mutes/mute-mirror.ts). Without mutes this throws.
    const base = new URL('.', document.currentScript.src).pathname;
    const mutes = JSON.parse(localStorage.getItem(`coranto:mutes:${base}`));
    const show = () => delete page.dataset.muting;
    import(mutes.code).then(({ hiding }) => hiding.hideMuted(mutes)).then(show, show);
    page.dataset.muting = '';
    setTimeout(show, 3000);
  } catch {
    // Storage is denied or damaged: use the system's theme, and pictures. Or nothing is muted.
  }
  // Keys wait for the code of the commands (src/routes/commands/), which then takes them itself:
  // `push` gives nothing. Until then "/" and Ctrl+K must not open the searches of the browser.
  globalThis.pressedKeys = [];
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey } = event;
    // By its place on layouts without Latin letters.
    const isK = key === 'k' || (key > '~' && code === 'KeyK');
    const isOurs = key === '/' ? hasKeys : isK && ctrlKey !== metaKey;
    if (pressedKeys.push(event) && isOurs && !event.target.closest('input')) event.preventDefault();
  });
  // The reader's language, if the interface has it; src/messages/choose-language.ts is the same.
  const known = 'en de fr es pt it pl ru ar he zh-Hans ja'.split(' ');
  const find = (tag) => {
    // A damaged setting can be anything.
    const tongue = String(tag).toLowerCase().split('-')[0].replace('iw', 'he');
    return /^zh-(?!hans).*(hant|tw|hk|mo)/i.test(tag)
      ? undefined
      : known.find((own) => own.split('-')[0] === tongue);
  };
  page.lang = wanted.map(find).find(Boolean) ?? made;
  if (page.lang !== made) page.dataset.madeIn = made;
  // A prerendered page says which path it was made for, and which parameters ask for another page
  // at that path: that page will replace this one in a moment. All other parameters are foreign.
  const { pathname, search } = location;
  const params = new URLSearchParams(search);
  const asks = own.page ? own.params?.split(' ').some((name) => params.has(name)) : search;
  // A page in another language is replaced too, but on a slow line it is better than none.
  const isReplaced = asks || 'madeIn' in page.dataset;
  if (isReplaced) page.dataset.opening = asks ? 'page' : 'language';
  let isLeft = false;
  /** Leaves the page as it would be without scripts. */
  const leave = () => {
    delete page.dataset.opening;
    delete page.dataset.script;
    delete page.dataset.madeIn;
    page.lang = made;
    page.dir = dir;
  };
  /** The page is not at its own address: it stays as it is, without a message. */
  const stay = () => {
    isLeft = true;
    leave();
  };
  // If even these words do not arrive, a readable page stays without them.
  const tell = (id, change) =>
    import('./lost-code.js').then(
      (words) => 'opened' in page.dataset || words.tell(id, change),
      () => {
        change();
        const none = document.querySelector('.shell-message');
        if (none)
          none.textContent =
            'This page did not load completely. Check your connection, then reload.';
      },
    );
  const fail = () => {
    if (isLeft || 'opened' in page.dataset) return;
    delete page.dataset.opening;
    void tell('lost-code', leave);
    // Nothing else notices that the reader went back to another page of the same visit.
    const stands = location.pathname + location.search;
    addEventListener('popstate', () => {
      if (!('opened' in page.dataset) && location.pathname + location.search !== stands)
        location.reload();
    });
  };
  const onceRead = (then) =>
    document.readyState === 'loading' ? addEventListener('DOMContentLoaded', then) : then();
  const loseStyle = () => onceRead(() => isLeft || void tell('lost-style', () => undefined));
  const onError = ({ target }) => {
    if (target instanceof HTMLScriptElement) onceRead(fail);
    else if (target.rel === 'stylesheet' && !('opened' in page.dataset)) loseStyle();
  };
  addEventListener('error', onError, true);
  // The app cannot take over the page.
  addEventListener('coranto:lost', fail);
  setTimeout(fail, 20000);
  // No browser paints a page while one of its styles hangs.
  setTimeout(() => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]'))
      if (!link.sheet) {
        link.remove();
        loseStyle();
      }
  }, 9000);
  // A prerendered page is read before it is used: its code loads after the first paint, so that
  // they do not compete for the line.
  let isBrought = false;
  const bring = () => {
    const carried = document.getElementById('page-values');
    if (isBrought || !carried) return;
    isBrought = true;
    const { code: list, of } = carried.dataset;
    // A page that a device kept of an earlier version.
    if (!list) return fail();
    // As src/render/pages/page-html.ts names them.
    const [rooms, shell, ...names] = list.split(' ');
    const [folder, ...words] = rooms.split(',');
    const addressOf = (name) => `${own.base}assets/${name}.js`;
    const first = shell.split(',').map(addressOf);
    for (const room of words) names.push(`messages-${folder}/${page.lang}/${room}`);
    const open = () => {
      // The newest manifest comes with the code. The page's digest of what it shows of it is for
      // the worker only, which keeps a manifest for each (src/offline/worker/request-kind.ts).
      globalThis.pageEdition = fetch(`${own.base}data/manifest.json?of=${of}`)
        .then((answer) => answer.json())
        .catch(() => undefined);
      for (const href of [...first, ...names.map(addressOf)])
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
        );
      // One after the other, the entry last: all at once would be one long task. An empty entry
      // fires no error; one that ran has removed the page's data.
      first
        .reduce((before, file) => before.then(() => import(file)), Promise.resolve())
        .then(() => carried.isConnected && fail(), fail);
    };
    if (pathname === own.page && (asks || !search)) open();
    else
      import('./other-address.js')
        .then(({ opensHere }) => (opensHere({ src, ...own }, asks) ? open() : stay()))
        .catch(stay);
  };
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    onceRead(bring);
  });
  painted.observe({ type: 'paint', buffered: true });
  // A page in the background is not painted, and some browsers do not report paints; a page not
  // made for its address need not be painted.
  onceRead(() => setTimeout(bring, isReplaced ? 0 : 2000));
})();
