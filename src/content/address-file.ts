import * as z from 'zod/mini';
import { cardFields, format, linkSchema, reportFields } from './bundle.ts';
import { receiptSchema } from './heat.ts';
import { storyLineSchema } from './storyline-file.ts';

/** One report of a story's coverage. */
const coverageReportSchema = z.object({
  ...reportFields,
  /** Absent where it is not known; such reports come after all others. */
  time: z.optional(reportFields.time),
  /** Stable within the story and across builds; the fragment of its place on the page is `#r-<id>`. */
  id: z.string(),
  /** Same event as the lead, or background to it; the rule is in coverage.ts. */
  tier: z.enum(['event', 'background']),
  /** Minutes from the lead to this report; negative when it ran before, 0 where its time is not known. */
  offset: z.int(),
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  /** Slug of the story that this report leads, when it is one. */
  story: z.optional(z.string()),
  /** Id of the earliest report of the story with the same text (the lead's slug when it is the lead), where another ran before. */
  copyOf: z.optional(z.string()),
});
export type CoverageReport = z.infer<typeof coverageReportSchema>;

const neighbourSchema = z.object({ slug: z.string(), title: z.string() });
export type Neighbour = z.infer<typeof neighbourSchema>;

/** A whole story: its card, the ways out, and its coverage in order of publication. */
const storySchema = z.object({
  ...cardFields,
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  video: z.optional(z.object({ service: z.literal('youtube'), id: z.string().check(z.regex(/^[\w-]{11}$/)) })),
  /** What the sum of its heat is checked with; absent when the file gives no heat or no quality. */
  receipt: z.optional(receiptSchema),
  /** Id of the earliest report of the coverage that the lead has the same text as. */
  copyOf: z.optional(z.string()),
  coverage: z.array(coverageReportSchema),
  /** What led here and what came next; absent when no story is linked to this one. */
  line: z.optional(storyLineSchema),
  newer: z.optional(neighbourSchema),
  older: z.optional(neighbourSchema),
});
export type Story = z.infer<typeof storySchema>;

/** What stands at an address `/news/<slug>/`: a story, the way from a folded article or an earlier address to one, or that it was taken down. */
export const addressFileSchema = z.union([
  z.object({ format, became: z.literal('story'), story: storySchema }),
  z.object({ format, became: z.literal('folded'), slug: z.string(), report: z.string() }),
  z.object({ format, became: z.literal('moved'), slug: z.string() }),
  z.object({ format, became: z.literal('removed') }),
]);
export type AddressFile = z.infer<typeof addressFileSchema>;
