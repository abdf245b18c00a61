import * as z from 'zod/mini';

/**
 * Sends a command of the W3C's WebDriver; resolves with its value, and rejects with the driver's
 * message.
 */
export type Command = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

const answerSchema = z.object({ value: z.unknown() });
const faultSchema = z.object({ value: z.object({ error: z.string(), message: z.string() }) });
const sessionSchema = z.object({ sessionId: z.string() });
const elementSchema = z.record(z.string(), z.string());

/** The key under which WebDriver gives an element; a constant of the standard. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export const commandTo =
  (driver: string): Command =>
  async (method, path, body) => {
    const response = await fetch(driver + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answerSchema.parse(answer).value;
    const { error, message } = faultSchema.parse(answer).value;
    throw new Error(`${method} ${path}: ${error}: ${message}`);
  };

/** One window of one browser. */
export type Session = {
  /** Opens an address and does not wait for the page. */
  open(address: string): Promise<void>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /**
   * Presses the first element of a CSS selector, as a reader would; rejects if it is covered or
   * missing.
   */
  press(selector: string): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A picture of the screen, as PNG in Base64. */
  screenshot(): Promise<string>;
  close(): Promise<void>;
};

/** Starts a browser that does not wait for pages: a hanging page would take the test's time. */
export async function startSession(command: Command): Promise<Session> {
  const wanted = { capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } } };
  const { sessionId } = sessionSchema.parse(await command('POST', '/session', wanted));
  const at = `/session/${sessionId}`;
  return {
    open: async (url) => void (await command('POST', `${at}/url`, { url })),
    evaluate: (expression) =>
      command('POST', `${at}/execute/sync`, { script: `return (${expression})`, args: [] }),
    press: async (value) => {
      const found = elementSchema.parse(
        await command('POST', `${at}/element`, { using: 'css selector', value }),
      );
      await command('POST', `${at}/element/${found[ELEMENT]}/click`, {});
    },
    back: async () => void (await command('POST', `${at}/back`, {})),
    resize: async (width, height) =>
      void (await command('POST', `${at}/window/rect`, { width, height })),
    screenshot: async () => z.string().parse(await command('GET', `${at}/screenshot`)),
    close: async () => void (await command('DELETE', at)),
  };
}
