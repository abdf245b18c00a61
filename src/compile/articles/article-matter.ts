import * as z from 'zod/mini';
import { isUnknownInstant, parseInstant } from '#src/content/time/instant.ts';
import { describeValue, expected } from '../front-matter/describe-value.ts';

/** More entries in one file are a mistake or an attack. */
const MAX_RELATED = 500;
const MAX_TOPICS = 50;
const MAX_HEADLINES = 500;

/** Bounds of `heat` and `quality`; -1 means that there is none. */
const LOWEST = -1;
const HIGHEST = 1_000_000;

const text = z.string({ error: expected('text', 'write it in quotes') });
const optionalText = z.nullish(
  z.string({ error: expected('text', 'write it in quotes or leave the field out') }),
);
const yesOrNo = z.boolean({
  error: expected('true or false', 'write true or false, without quotes'),
});

const score = z.nullish(
  z
    .number({ error: expected('a whole number', 'write a number such as 57, without quotes') })
    .check(
      z.refine((value) => Number.isInteger(value) && value >= LOWEST && value <= HIGHEST, {
        error: expected(
          `a whole number from ${LOWEST} to ${HIGHEST}`,
          'write a number such as 57, or -1 for none',
        ),
      }),
    ),
);

const sayInstant = {
  error: expected('a time with its zone', 'write it as 2021-12-13T05:54:00Z, on a day that exists'),
};
/** Stays text, so that no date rolls over; checked against the calendar here. */
const instant = z
  .string(sayInstant)
  .check(z.refine((value) => parseInstant(value) !== undefined, sayInstant));

/** A related report stays without its time, however the file says that it is unknown. */
const knownOrNot = z.nullish(
  z
    .string(sayInstant)
    .check(
      z.refine((value) => parseInstant(value) !== undefined || isUnknownInstant(value), sayInstant),
    ),
);

const kind = z.nullish(
  z.enum(['article', 'video'], {
    error: ({ input }) =>
      `expected article or video, got ${describeValue(input)}; write one of the two`,
  }),
);

const listOf = <T extends z.core.$ZodType>(item: T, most: number) =>
  z.nullish(
    z.array(item, { error: expected('a list', 'write one entry a line, each after a dash') }).check(
      z.maxLength(most, {
        error: `has more than ${most} entries; remove the least important`,
      }),
    ),
  );

/** Sizes are only layout hints: a bad one is ignored and the picture stays. */
const image = z.object(
  { url: optionalText, width: z.optional(z.unknown()), height: z.optional(z.unknown()) },
  { error: expected('a picture with its url', 'write url: and the address in quotes') },
);

const provider = z.object(
  { name: text, domain: text, images: listOf(image, 20) },
  { error: expected('a name and a domain', 'write name: and domain: below provider:') },
);

const qualityFrom = z.nullish(
  z.enum(['source'], {
    error: ({ input }) =>
      `expected source, got ${describeValue(input)}; write source, or leave the field out`,
  }),
);

/** An earlier headline, and until when the source had it. */
const earlierHeadline = z.object(
  /** `to`: the headline that the source gave it instead, if known. */
  { title: text, until: instant, to: optionalText },
  { error: expected('an earlier headline', 'write title: and until: after the dash') },
);

const reportFields = {
  title: text,
  excerpt: optionalText,
  publishedDateTime: instant,
  /** The source gives no time: `publishedDateTime` is when the report was first seen. */
  undated: z.nullish(yesOrNo),
  originalUrl: optionalText,
  webUrl: optionalText,
  ampWebUrl: optionalText,
  /** Any value: an invalid language tag is ignored with a warning. */
  language: z.optional(z.unknown()),
  type: kind,
  quality: score,
  /** The quality is a number that this site gives to the report's source. */
  qualityFrom,
  provider,
  images: listOf(image, 50),
};

/** One entry of `related`, as the file has it. */
export const relatedSchema = z.object(
  { ...reportFields, publishedDateTime: knownOrNot },
  {
    error: expected(
      'a report with title, publishedDateTime and provider',
      'write these fields after the dash',
    ),
  },
);
export type RelatedMatter = z.infer<typeof relatedSchema>;

/**
 * The front matter of an article: the contract with publishers, documented in data/README.md.
 * Unnamed fields (`secured`, `cdnAmpWebUrl`, any new one) are not read and cannot be published.
 * Nothing is coerced: a value of the wrong type is an error that names the expected type. Entries
 * of `related` are checked one by one with `relatedSchema`.
 */
export const articleSchema = z.object({
  ...reportFields,
  category: optionalText,
  heat: score,
  was: listOf(earlierHeadline, MAX_HEADLINES),
  published: z.nullish(yesOrNo),
  pin: z.nullish(yesOrNo),
  /** Empty is refused: the writer may have meant to take the article down. */
  removed: z.optional(yesOrNo),
  topics: listOf(text, MAX_TOPICS),
  featuredContent: optionalText,
  related: listOf(z.unknown(), MAX_RELATED),
});
export type ArticleMatter = z.infer<typeof articleSchema>;
