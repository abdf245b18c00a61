/**
 * Exit codes of a process that a signal ended, as shells give them: 128 and the signal's number.
 */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type Ending = keyof typeof EXIT_CODES;

/** Waits for a publisher who wants a command to end. */
export type Interrupt = {
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** Exit code for the signal that came; undefined while none has come. */
  readonly code: () => number | undefined;
};

/**
 * Listens for Ctrl-C and SIGTERM. The first one asks the command to clear up and end; the second
 * ends the process at once.
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
