// Runs before the first paint, so that what the device chose does not come late, and before the app, so that a page whose app
// never arrives says so. Kept apart from the app because the security policy allows no script inside the page.
(() => {
  const page = document.documentElement;
  // What needs scripts is not shown without this mark.
  page.dataset.script = '';
  try {
    const settings = JSON.parse(localStorage.getItem('coranto:settings') ?? '{}');
    if (settings.theme === 'light' || settings.theme === 'dark') page.dataset.theme = settings.theme;
    if (settings.images === false) {
      // The page was made with its pictures; a policy of its own keeps the browser from asking for them.
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "img-src 'self' data:";
      document.head.append(policy);
      page.dataset.pictures = 'off';
    }
  } catch {
    // Storage is denied or damaged: the system's theme, and pictures.
  }
  // The page made ahead is the one without parameters: another one is on its way and stands here in a moment.
  if (location.search) page.dataset.opening = '';
  const fail = () => {
    if ('opened' in page.dataset) return;
    delete page.dataset.opening;
    delete page.dataset.script;
    const message = document.querySelector('.shell-message') ?? document.createElement('p');
    message.className = 'shell-message';
    message.setAttribute('role', 'alert');
    message.textContent = 'The page could not be loaded in full. Check the connection, then reload.';
    if (!message.isConnected) document.body.prepend(message);
  };
  const onceRead = (then) => (document.readyState === 'loading' ? addEventListener('DOMContentLoaded', then) : then());
  addEventListener('error', (event) => event.target instanceof HTMLScriptElement && onceRead(fail), true);
  setTimeout(fail, 20000);
  // A page made ahead is read before it is used: its code comes when it has been painted, and shares no line with it.
  const bring = () => {
    const list = document.getElementById('page-code');
    if (!list) return;
    list.remove();
    const [entry, ...others] = JSON.parse(list.textContent);
    for (const href of others)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    import(entry).catch(fail);
  };
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    onceRead(bring);
  });
  painted.observe({ type: 'paint', buffered: true });
  // A page in the background is not painted, and some browsers do not say that they did; one that was not made for its address need not be.
  onceRead(() => setTimeout(bring, location.search ? 0 : 2000));
})();
