import * as z from 'zod/mini';
import { day } from '#src/content/bundle/bundle.ts';
import { expected } from '../front-matter/describe-value.ts';
import { answers, kinds, pairKey, strata } from './verdict.ts';

export const VERDICTS_FILE = 'verdicts.yaml';

const FIELDS = 'kind, pair, verdict, drawn and note';

const oneOf = <const T extends readonly string[]>(values: T, what: string) =>
  z.enum(values, { error: expected(what, `write one of ${values.join(', ')}`) });

const name = z.string({
  error: expected('text', 'write a slug or an id, in quotes where it could be a number'),
});
const number = z
  .int({ error: expected('a whole number', 'write it without quotes') })
  .check(z.nonnegative());

const verdictSchema = z.strictObject(
  {
    kind: oneOf(kinds, 'a kind of pair'),
    pair: z.tuple([name, name], { error: expected('two names', 'write [slug, id]') }),
    verdict: oneOf(answers, 'a verdict'),
    drawn: z.optional(oneOf(strata, 'a group of the draw')),
    note: z.optional(z.string({ error: expected('text', 'write the note in quotes') })),
  },
  { error: unknownIn(FIELDS) },
);

const sizesSchema = z.strictObject(
  Object.fromEntries(strata.map((stratum) => [stratum, z.optional(number)] as const)),
  {
    error: unknownIn(strata.join(', ')),
  },
);

const drawSchema = z.strictObject(
  {
    seed: number,
    pairs: number,
    date: day.check(
      z.refine((text) => !Number.isNaN(Date.parse(text)), {
        error: 'is not a date; write it like 2026-11-26',
      }),
    ),
    of: sizesSchema,
  },
  { error: unknownIn('seed, pairs, date and of') },
);

/** `verdicts.yaml`: how pairs were drawn, and the verdict on each. No pair occurs twice. */
export const verdictsSchema = z
  .strictObject(
    {
      draw: z.nullish(drawSchema),
      verdicts: z.nullish(
        z.array(verdictSchema, { error: expected('a list', 'write one verdict after each dash') }),
      ),
    },
    { error: unknownIn('draw and verdicts') },
  )
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [at, verdict] of (value.verdicts ?? []).entries()) {
      const key = pairKey(verdict);
      if (seen.has(key))
        issues.push({ code: 'custom', input: verdict, path: ['verdicts', at], message: TWICE });
      seen.add(key);
    }
  });

const TWICE = 'repeats the pair of an earlier verdict; keep one of the two';

/** The error for an unknown field of a strict mapping. */
function unknownIn(
  fields: string,
): (issue: { readonly code?: string | undefined }) => string | undefined {
  return ({ code }) =>
    code === 'unrecognized_keys' ? `is an unknown field; the known ones are ${fields}` : undefined;
}
