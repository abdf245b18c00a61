/** What these functions keep in the page. They run there and can use nothing of this file but each other's names on the window. */
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the browser's own interface is added to, which only an interface can
  interface Window {
    bench: {
      opened: number;
      longTasks: { start: number; ms: number }[];
      /** Runs `act` and resolves with the milliseconds until the first frame in which `said()` differs has been painted. */
      untilPainted: (act: () => void, said: () => string) => Promise<number>;
      /** Milliseconds of each frame from now until `stop`. */
      frames: () => { stop: () => number[] };
    };
  }
}

/** To be run before anything of a page. */
export function watchPage(): void {
  const longTasks: { start: number; ms: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });

  const untilPainted = (act: () => void, said: () => string): Promise<number> =>
    new Promise((resolve) => {
      const before = said();
      const painted = new MessageChannel();
      const changes = new MutationObserver(() => {
        if (said() === before) return;
        changes.disconnect();
        requestAnimationFrame(() => painted.port2.postMessage(''));
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const started = performance.now();
      painted.port1.onmessage = () => resolve(performance.now() - started);
      act();
    });

  const frames = () => {
    const times: number[] = [];
    let last = performance.now();
    let running = true;
    const tick = (now: number): void => {
      if (!running) return;
      times.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(tick);
    });
    return {
      stop: () => {
        running = false;
        return times;
      },
    };
  };

  window.bench = { opened: Number.NaN, longTasks, untilPainted, frames };
  new MutationObserver((_, opening) => {
    if (document.documentElement?.dataset['opened'] === undefined) return;
    opening.disconnect();
    window.bench.opened = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-opened'] });
}
