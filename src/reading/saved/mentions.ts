/** Whether a kept story names another by its slug: as a neighbour, a report, a continuation. */
export const isMentioned = (story: unknown, slug: string): boolean =>
  JSON.stringify(story)?.includes(JSON.stringify(slug)) ?? false;

/**
 * A kept story without all that names another one by its slug: entries of lists go whole, as does a
 * field that is about the other alone. Its shape is not known here; it may be of any version.
 */
export function withoutMentions(value: unknown, slug: string): unknown {
  if (Array.isArray(value))
    return value
      .filter((each) => !names(each, slug))
      .map((each: unknown) => withoutMentions(each, slug));
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== slug && !names(field, slug))
      .map(([name, field]) => [name, withoutMentions(field, slug)]),
  );
}

/** Whether it has the slug itself, or in an object of it: `under: { slug }`. */
const names = (value: unknown, slug: string): boolean =>
  value instanceof Object &&
  !Array.isArray(value) &&
  Object.values(value).some((field) => field === slug || names(field, slug));
