/**
 * Does the work on one thing; a rejection names the thing above the original message, and keeps the
 * disk's code, if any.
 */
export async function withErrorContext<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    throw Object.assign(
      new Error(`${what}: ${fault.message}`, { cause: error }),
      diskFields(fault),
    );
  }
}

const diskFields = (fault: Error): object => ({
  ...('code' in fault && { code: fault.code }),
  ...('path' in fault && { path: fault.path }),
});
