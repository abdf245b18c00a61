import * as z from 'zod/mini';

/** The test runner's report, as far as the count needs it. */
const resultSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          failureMessages: z._default(z.array(z.string()), []),
        }),
      ),
    }),
  ),
});

export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Titles of what was skipped, each once: the suite's, or the test's own if its suite ran. */
  readonly skippedTitles: readonly string[];
  /**
   * Tests that failed before they passed, with the error: the runner keeps failures of passed
   * tests.
   */
  readonly secondTries: readonly { readonly title: string; readonly why: string }[];
};

type Test = { readonly ancestorTitles: readonly string[]; readonly title: string };
const fullTitle = ({ ancestorTitles, title }: Test): string =>
  [...ancestorTitles, title].join(' > ');
const firstLine = (message: string): string => message.split('\n')[0] ?? '';

/**
 * Counts the tests of a run from the runner's JSON report. A file that cannot be loaded has no
 * tests, so it counts as one failure. Throws if the text is no report.
 */
export function countResults(text: string): Counts {
  const { testResults } = resultSchema.parse(JSON.parse(text));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const isSkipped = (status: string): boolean =>
    ['pending', 'skipped', 'todo', 'disabled'].includes(status);
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed');
  const skipped = tests.filter((test) => isSkipped(test.status));
  const ran = new Set(
    tests.filter((test) => !isSkipped(test.status)).map((test) => test.ancestorTitles[0]),
  );
  const titles = skipped.map((test) => {
    const [suite] = test.ancestorTitles;
    return suite === undefined || ran.has(suite) ? fullTitle(test) : suite;
  });
  return {
    passed: passed.length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: skipped.length,
    skippedTitles: [...new Set(titles)],
    secondTries: passed.flatMap((test) => {
      const [why] = test.failureMessages;
      return why === undefined ? [] : [{ title: fullTitle(test), why: firstLine(why) }];
    }),
  };
}

/** The last line of a run: `N passed, N failed`, and `, N skipped` if any were. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
