/**
 * Does the work on one thing; what it rejects with says which thing it was, above what went wrong.
 * The disk's code, if it has one, stays readable.
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
