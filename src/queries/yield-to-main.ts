/**
 * Resolves in a task of its own, before which the browser can paint and hear the reader: to be
 * awaited between two pieces of long work.
 */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
