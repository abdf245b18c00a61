import * as fc from 'fast-check';

/**
 * Asserts a synchronous property. (`fc.assert` also takes asynchronous ones, so it looks like an
 * unawaited promise.)
 */
export function forAll<Ts>(property: fc.IProperty<Ts>, options: fc.Parameters<Ts> = {}): void {
  const details = fc.check(property, options);
  if (details.failed)
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
