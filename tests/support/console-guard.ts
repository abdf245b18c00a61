import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

type Noise = 'error' | 'warn';

let spies: Record<Noise, MockInstance<(...parts: unknown[]) => void>> | undefined;
let expected: RegExp[] = [];

/**
 * The root beside the page (`routes/device/start-device.tsx`) changes by itself when its code comes
 * or its database answers, and then no test is inside of an `act` of its own.
 */
const BESIDE_THE_PAGE = /^An update to .* was not wrapped in act[\s\S]* (?:DeviceParts|Root)$/;

const message = (parts: readonly unknown[]): string =>
  parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');

/** Declares console output of the current test; any other output still fails it. */
export function expectConsole(...patterns: readonly RegExp[]): void {
  expected.push(...patterns);
}

beforeEach(() => {
  expected = [];
  spies = {
    error: vi.spyOn(console, 'error').mockImplementation(() => undefined),
    warn: vi.spyOn(console, 'warn').mockImplementation(() => undefined),
  };
});

afterEach(() => {
  const said = spies ? [...spies.error.mock.calls, ...spies.warn.mock.calls].map(message) : [];
  spies?.error.mockRestore();
  spies?.warn.mockRestore();
  const unexpected = said.filter(
    (text) => !BESIDE_THE_PAGE.test(text) && !expected.some((pattern) => pattern.test(text)),
  );
  const unsaid = expected.filter((pattern) => !said.some((text) => pattern.test(text)));
  expect(unexpected, 'errors and warnings on the console that the test did not declare').toEqual(
    [],
  );
  expect(unsaid.map(String), 'declared with expectConsole, and never said').toEqual([]);
});
