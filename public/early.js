// Runs before the first paint, so that a chosen theme does not flash, and before the app, so that a page whose app never
// arrives says so. Kept apart from the app because the security policy allows no script inside the page.
(() => {
  try {
    const theme = JSON.parse(localStorage.getItem('coranto:settings') ?? '{}').theme;
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is denied or damaged: the system's theme it is.
  }
  const fail = () => {
    const message = document.querySelector('.shell-message');
    if (message) {
      message.textContent = 'The page could not be loaded in full. Check the connection, then reload.';
      message.setAttribute('role', 'alert');
    }
  };
  addEventListener('error', (event) => event.target instanceof HTMLScriptElement && fail(), true);
  setTimeout(fail, 20000);
})();
