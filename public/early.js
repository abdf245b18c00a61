// Runs before the first paint, so that what the device chose does not come late, and before the
// app, so that a page whose app never arrives says so. Kept apart from the app because the security
// policy allows no script inside the page.
(() => {
  const page = document.documentElement;
  // What needs scripts is not shown without this mark.
  page.dataset.script = '';
  try {
    const settings = JSON.parse(localStorage.getItem('coranto:settings') ?? '{}');
    if (settings.theme === 'light' || settings.theme === 'dark')
      page.dataset.theme = settings.theme;
    if (settings.images === false) {
      // The page was made with its pictures; a policy of its own keeps the browser from asking for
      // them.
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "img-src 'self' data:";
      document.head.append(policy);
      page.dataset.pictures = 'off';
    }
  } catch {
    // Storage is denied or damaged: the system's theme, and pictures.
  }
  // A page made ahead says which path it was made for, and which parameters ask for another page at
  // that path: that page is on its way and replaces this one in a moment. All other parameters ask
  // for nothing.
  const { src, dataset: made } = document.currentScript;
  const { pathname, search } = location;
  const params = new URLSearchParams(search);
  const asks = made.page ? made.params.split(' ').some((name) => params.has(name)) : search;
  if (asks) page.dataset.opening = '';
  let isLeft = false;
  /** Leaves the page as it would be without scripts. */
  const leave = () => {
    delete page.dataset.opening;
    delete page.dataset.script;
  };
  /**
   * The page does not stand where it was made for: it is left for good, and there is nothing to
   * say.
   */
  const stay = () => {
    isLeft = true;
    leave();
  };
  // Where not even these words come, a page that can be read is left without them.
  const tell = (id, change) =>
    import('./lost-code.js').then(
      (words) => 'opened' in page.dataset || words.tell(id, change),
      () => {
        change();
        const none = document.querySelector('.shell-message');
        if (none)
          none.textContent =
            'The page could not be loaded in full. Check the connection, then reload.';
      },
    );
  const fail = () => {
    if (isLeft || 'opened' in page.dataset) return;
    delete page.dataset.opening;
    void tell('lost-code', leave);
    // Nobody else hears that the reader went back to another page of the same visit.
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
  // The app found that it cannot take the page over.
  addEventListener('coranto:lost', fail);
  setTimeout(fail, 20000);
  // No browser paints a page as long as one of its styles hangs.
  setTimeout(() => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]'))
      if (!link.sheet) {
        link.remove();
        loseStyle();
      }
  }, 9000);
  // A page made ahead is read before it is used: its code comes when it has been painted, and
  // shares no line with it.
  const bring = () => {
    const list = document.getElementById('page-code');
    if (!list) return;
    list.remove();
    const code = JSON.parse(list.textContent);
    const open = () => {
      for (const href of code)
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
        );
      // An entry that came empty fails nowhere; one that ran has taken the page's data.
      import(code[0]).then(() => document.getElementById('page-data') && fail(), fail);
    };
    if (pathname === made.page && (asks || !search)) open();
    else
      import('./other-address.js')
        .then(({ opensHere }) => (opensHere({ src, ...made }, asks) ? open() : stay()))
        .catch(stay);
  };
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    onceRead(bring);
  });
  painted.observe({ type: 'paint', buffered: true });
  // A page in the background is not painted, and some browsers do not say that they did; one that
  // was not made for its address need not be.
  onceRead(() => setTimeout(bring, asks ? 0 : 2000));
})();
