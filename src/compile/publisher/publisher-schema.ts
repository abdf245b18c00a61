import * as z from 'zod/mini';
import { cleanText } from '../articles/clean-text.ts';
import { expected } from '../front-matter/describe-value.ts';

/** Characters of a link in the masthead or the footer. */
const MOST_LABEL = 40;
const LABEL = `write a few words in quotes, at most ${MOST_LABEL} characters`;

/** The words of a link in the masthead or the footer. */
export const labelSchema = z.string({ error: expected('text', LABEL) }).check(
  z.refine((value) => cleanText(value) !== '', { error: `is empty; ${LABEL}` }),
  z.refine((value) => [...cleanText(value)].length <= MOST_LABEL, {
    error: `is too long; ${LABEL}`,
  }),
);

/** The error of a mapping with a field that it does not have; `known` are those that it has. */
export const unknownField =
  (known: readonly string[]) =>
  ({ code }: { readonly code?: string }): string | undefined => {
    if (code !== 'unrecognized_keys') return undefined;
    const [last, ...others] = [...known].reverse();
    return `has an unknown field; the known ones are ${others.reverse().join(', ')} and ${last}`;
  };

const ADDRESS = 'write it like https://example.com/';
const PAGE = 'write the name of a file in pages/, or a path of this site such as /about/';

const LINKS = 'write one link after each dash, such as - { label: "Imprint", page: imprint }';
const linkSchema = z.strictObject(
  {
    label: labelSchema,
    address: z.nullish(z.string({ error: expected('a whole address', ADDRESS) })),
    page: z.nullish(z.string({ error: expected('a page', PAGE) })),
  },
  {
    error: (issue) =>
      unknownField(['label', 'address', 'page'])(issue) ?? expected('a link', LINKS)(issue),
  },
);
export type WrittenLink = z.infer<typeof linkSchema>;

const links = (most: number) =>
  z.nullish(
    z.array(linkSchema, { error: expected('a list', LINKS) }).check(
      z.refine((list) => list.length <= most, {
        error: `has more than ${most} links; leave some out`,
      }),
    ),
  );

/** Of the masthead, which is above every page; of the footer. */
export const MOST_LINKS = { navigation: 6, footer: 16 };

/** Fields of `site.yaml` that are read in this folder. */
export const publisherFields = {
  navigation: links(MOST_LINKS.navigation),
  footer: links(MOST_LINKS.footer),
};
