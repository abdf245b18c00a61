/** How long an answer is fresh if its name does not change with its content, in milliseconds. */
export const REVALIDATED = 5 * 60_000;
