/**
 * What these functions keep in the page. They run there and can use nothing of this file but each
 * other's names on the window.
 */
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the browser's own interface is added to, which only an interface can
  interface Window {
    bench: {
      opened: number;
      longTasks: { start: number; ms: number }[];
      /**
       * Of each press of the pointer, the milliseconds from it to the next paint, as the browser
       * itself measures them, in steps of 8 from 16 on.
       */
      presses: { start: number; ms: number }[];
      /**
       * Resolves with the milliseconds from the next click, or from now, until the first frame in
       * which `said()` differs has been painted.
       */
      untilPainted: (from: 'click' | 'now', said: () => string) => Promise<number>;
      /** Milliseconds of each frame from now until `stop`. */
      frames: () => { stop: () => number[] };
    };
  }
}

/** To be run before anything of a page. */
export function watchPage(): void {
  const longTasks: { start: number; ms: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });

  // Known to browsers, but not yet to TypeScript.
  const ofPresses: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  const presses: { start: number; ms: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'click') presses.push({ start: startTime, ms: duration });
  }).observe(ofPresses);

  const untilPainted = (from: 'click' | 'now', said: () => string): Promise<number> =>
    new Promise((resolve) => {
      const before = said();
      const painted = new MessageChannel();
      const changes = new MutationObserver(() => {
        if (said() === before) return;
        changes.disconnect();
        requestAnimationFrame(() => painted.port2.postMessage(''));
      });
      changes.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      let started = performance.now();
      const onClick = (event: Event): void => {
        started = event.timeStamp;
      };
      if (from === 'click') addEventListener('click', onClick, { capture: true, once: true });
      painted.port1.onmessage = () => resolve(performance.now() - started);
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

  window.bench = { opened: Number.NaN, longTasks, presses, untilPainted, frames };
  new MutationObserver((_, opening) => {
    if (document.documentElement?.dataset['opened'] === undefined) return;
    opening.disconnect();
    window.bench.opened = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-opened'] });
}
