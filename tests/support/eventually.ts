import { act } from 'react';

const TRIES = 80;
const APART_MS = 50;

type Settling = { settle(until: () => void): Promise<void> };

/**
 * Waits until a check of a rendered app does not throw, at most for some seconds. React renders
 * what comes by itself (from the device, or after a while) only between the steps of a test.
 */
export const eventually =
  (app: Settling) =>
  async (check: () => void): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      try {
        check();
        return;
      } catch (error) {
        if (tries === TRIES) throw error;
      }
      await act(() => new Promise<void>((resolve) => setTimeout(resolve, APART_MS)));
      await app.settle(() => undefined);
    }
  };
