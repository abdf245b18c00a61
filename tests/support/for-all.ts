import * as fc from 'fast-check';

/**
 * Asserts a synchronous property. (`fc.assert` takes asynchronous ones as well, and so reads like a
 * promise left alone.)
 */
export function forAll<Ts>(property: fc.IProperty<Ts>, options: fc.Parameters<Ts> = {}): void {
  const details = fc.check(property, options);
  if (details.failed)
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
