import * as z from 'zod/mini';
import { receiptSchema } from '../coverage/heat.ts';
import { outletRoles } from '../coverage/outlet-role.ts';
import { cardFields, format, linkSchema, reportFields } from './bundle.ts';
import { orderFields } from './clock-fault.ts';
import { storyLineSchema } from './storyline-file.ts';

/** One report of a story's coverage. */
const coverageReportSchema = z.object({
  ...reportFields,
  /** Absent where it is not known; such reports come after all others. */
  time: z.optional(reportFields.time),
  /**
   * Stable within the story and across builds; the fragment of its place on the page is `#r-<id>`.
   */
  id: z.string(),
  /** Same event as the lead, or background to it; the rule is in coverage.ts. */
  tier: z.enum(['event', 'background']),
  /**
   * Minutes from the lead to this report; negative when it ran before, 0 where its time is not
   * known.
   */
  offset: z.int(),
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  /** Slug of the story that this report leads, when it is one. */
  story: z.optional(z.string()),
  ...orderFields,
  /**
   * Id of the earliest report of the story with the same text (the lead's slug when it is the
   * lead), where another ran before.
   */
  copyOf: z.optional(z.string()),
  /** The words that lead and report share, where the later of the two continues the earlier. */
  step: z.optional(z.array(z.string())),
});
export type CoverageReport = z.infer<typeof coverageReportSchema>;

const neighbourSchema = z.object({ slug: z.string(), title: z.string() });
export type Neighbour = z.infer<typeof neighbourSchema>;

/** A report of the event that stands under another story: as its lead, or in its coverage. */
const elsewhereReportSchema = z.object({
  ...reportFields,
  id: z.string(),
  /** Minutes from the lead to this report. */
  offset: z.int(),
  under: neighbourSchema,
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  ...orderFields,
  /** Slug of the story that it leads, which is then the one that it stands under. */
  story: z.optional(z.string()),
  /**
   * Id of the first with the same text on this page: the lead (its slug), a report of the coverage,
   * or else one elsewhere.
   */
  copyOf: z.optional(z.string()),
});
export type ElsewhereReport = z.infer<typeof elsewhereReportSchema>;

/** Another story of the same event. */
const sameEventSchema = z.object({
  slug: z.string(),
  title: z.string(),
  heat: z.optional(z.int()),
  /** It is the one of most heat among them and this story. */
  leads: z.optional(z.literal(true)),
});
export type SameEventStory = z.infer<typeof sameEventSchema>;
const aboutSchema = z.object({
  name: z.string(),
  /** The nearest in time, in the order of time. */
  stories: z.array(neighbourSchema),
  /** Slug of the topic of that name, where there is one. */
  topic: z.optional(z.string()),
});
/** Other stories whose headlines name what this one's headline names. */
export type About = z.infer<typeof aboutSchema>;
const ownerSchema = z.object({
  domain: z.string(),
  family: z.optional(z.string()),
  role: z.optional(z.enum(outletRoles)),
});

/** A whole story: its card, the ways out, and its coverage in order of publication. */
const storySchema = z.object({
  ...cardFields,
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  video: z.optional(
    z.object({ service: z.literal('youtube'), id: z.string().check(z.regex(/^[\w-]{11}$/)) }),
  ),
  /** What the sum of its heat is checked with; absent when the file gives no heat or no quality. */
  receipt: z.optional(receiptSchema),
  ...orderFields,
  /** Id of the earliest report of the coverage that the lead has the same text as. */
  copyOf: z.optional(z.string()),
  coverage: z.array(coverageReportSchema),
  /**
   * Of the story's outlets: whose they are, where that is not the domain itself, and what, where it
   * is known.
   */
  owners: z.optional(z.array(ownerSchema)),
  /**
   * What other stories have of the event, in order of publication; absent when they have nothing.
   */
  elsewhere: z.optional(z.array(elsewhereReportSchema)),
  /** Other stories of the same event, that of most heat first. */
  sameEvent: z.optional(z.array(sameEventSchema)),
  /** Earlier and later stories on the same matter; absent when no story is linked to this one. */
  line: z.optional(storyLineSchema),
  about: z.optional(z.array(aboutSchema)),
  newer: z.optional(neighbourSchema),
  older: z.optional(neighbourSchema),
});
export type Story = z.infer<typeof storySchema>;

/**
 * What stands at an address `/news/<slug>/`: a story, the way from a folded article or an earlier
 * address to one, or that it was taken down.
 */
export const addressFileSchema = z.union([
  z.object({ format, became: z.literal('story'), story: storySchema }),
  z.object({ format, became: z.literal('folded'), slug: z.string(), report: z.string() }),
  z.object({ format, became: z.literal('moved'), slug: z.string() }),
  z.object({ format, became: z.literal('removed') }),
]);
export type AddressFile = z.infer<typeof addressFileSchema>;
