/** Exit codes of a process that a signal ended, as in shells: 128 plus the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type Ending = keyof typeof EXIT_CODES;

export type Interrupt = {
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** Exit code for the received signal; undefined if there was none. */
  readonly code: () => number | undefined;
};

/**
 * Listens for Ctrl-C and SIGTERM. The first asks the command to clean up and end; the second ends
 * the process at once.
 */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  let code: number | undefined;
  const listen = (signal: Ending): void => {
    process.on(signal, () => {
      if (code !== undefined) process.exit(EXIT_CODES[signal]);
      code = EXIT_CODES[signal];
      controller.abort();
    });
  };
  listen('SIGINT');
  listen('SIGTERM');
  return { signal: controller.signal, code: () => code };
}
