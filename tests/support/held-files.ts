import * as z from 'zod/mini';

const holding = z.object({
  held: z.array(z.object({ path: z.string(), file: z.unknown() })),
});

/** A file of the bundle, and those that it has in it because they are small. */
export function withHeld(path: string, value: unknown): { path: string; value: unknown }[] {
  const { data } = holding.safeParse(value);
  const held = data?.held ?? [];
  return [{ path, value }, ...held.map((each) => ({ path: each.path, value: each.file }))];
}
