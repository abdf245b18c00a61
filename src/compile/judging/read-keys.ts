import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream } from 'node:tty';

/** A person's input: a key at a terminal, or a line of a pipe. */
export type Keys = {
  /**
   * The next key in lower case; undefined at the end of the input; `interrupt` for Ctrl-C at a
   * terminal.
   */
  readonly next: () => Promise<string | undefined>;
  readonly close: () => void;
};

/** In raw mode a terminal sends Ctrl-C as a key, not as a signal. */
export const INTERRUPT = 'interrupt';

/**
 * Reads keys from a terminal as they are pressed, otherwise line by line. `signal` ends the
 * waiting.
 */
export function readKeys(input: ReadStream | NodeJS.ReadStream, signal: AbortSignal): Keys {
  const queue = createQueue(signal);
  return input.isTTY ? pressedKeys(input, queue) : writtenLines(input, queue);
}

type Queue = {
  readonly put: (key: string) => void;
  readonly end: () => void;
  readonly next: () => Promise<string | undefined>;
};

/** Buffers what was typed ahead. */
function createQueue(signal: AbortSignal): Queue {
  const held: string[] = [];
  let [waiting, ended]: [((key: string | undefined) => void) | undefined, boolean] = [
    undefined,
    false,
  ];
  const answer = (key: string | undefined): void => {
    waiting?.(key);
    waiting = undefined;
  };
  signal.addEventListener('abort', () => answer(INTERRUPT));
  return {
    put: (key) => {
      if (waiting) answer(key);
      else held.push(key);
    },
    end: () => {
      ended = true;
      answer(undefined);
    },
    next: () => {
      if (signal.aborted) return Promise.resolve(INTERRUPT);
      const key = held.shift();
      if (key !== undefined || ended) return Promise.resolve(key);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
  };
}

function pressedKeys(input: ReadStream | NodeJS.ReadStream, { put, next }: Queue): Keys {
  const onKey = (text: string | undefined, { ctrl, name }: Key): void =>
    put(ctrl && (name === 'c' || name === 'd') ? INTERRUPT : (text ?? name ?? '').toLowerCase());
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on('keypress', onKey);
  input.resume();
  return {
    next,
    close: () => {
      input.off('keypress', onKey);
      input.setRawMode(false);
      input.pause();
    },
  };
}

function writtenLines(input: NodeJS.ReadableStream, { put, end, next }: Queue): Keys {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on('line', (line) => {
    const text = line.trim().toLowerCase();
    if (text !== '') put(text);
  });
  lines.on('close', end);
  return { next, close: () => lines.close() };
}
