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
    return `is an unknown field; the known ones are ${others.reverse().join(', ')} and ${last}`;
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

const LICENCE = 'write { name: "CC BY 4.0", address: "https://…" }';
const licenceSchema = z.strictObject(
  { name: labelSchema, address: z.nullish(z.string({ error: expected('text', ADDRESS) })) },
  {
    error: (issue) =>
      unknownField(['name', 'address'])(issue) ?? expected('a licence', LICENCE)(issue),
  },
);

const ROBOTS = 'write lines such as ai: deny below it';
const PATHS = 'write one path after each dash, such as - /me/';
const robotsSchema = z.strictObject(
  {
    ai: z.nullish(
      z.enum(['allow', 'no-training', 'deny'], {
        error: expected('a wish', 'write allow, no-training or deny'),
      }),
    ),
    deny: z.nullish(
      z.array(
        z
          .string({ error: expected('a path', PATHS) })
          .check(
            z.regex(/^\/[^\s#]*$/, { error: expected('a path that begins with a slash', PATHS) }),
          ),
        { error: expected('a list', PATHS) },
      ),
    ),
  },
  {
    error: (issue) => unknownField(['ai', 'deny'])(issue) ?? expected('a mapping', ROBOTS)(issue),
  },
);

const MOST_REDIRECTS = 1_000;
const REDIRECTS = 'write lines such as /old/page/: /about/';
const redirectsSchema = z
  .record(z.string(), z.string({ error: expected('a page', PAGE) }), {
    error: expected('a mapping', REDIRECTS),
  })
  .check(
    z.refine((found) => Object.keys(found).length <= MOST_REDIRECTS, {
      error: `has more than ${MOST_REDIRECTS} redirects, the most that some hosts read; leave some out`,
    }),
  );

/** Fields of `site.yaml` that are read in this folder. */
export const publisherFields = {
  navigation: links(MOST_LINKS.navigation),
  footer: links(MOST_LINKS.footer),
  licence: z.nullish(licenceSchema),
  robots: z.nullish(robotsSchema),
  redirects: z.nullish(redirectsSchema),
};
