import * as z from 'zod/mini';
import { receiptSchema } from '../coverage/heat.ts';
import { outletRoles } from '../coverage/outlet-role.ts';
import { cardFields, day, format, instant, linkSchema, mark, reportFields } from './bundle.ts';
import { orderFields } from './clock-fault.ts';
import { storyLineSchema } from './storyline-file.ts';

/** Of a report whose quality is the number that the site gives to its source. */
const qualityFrom = z.optional(z.literal('source'));

/** One report of a story's coverage. */
const coverageReportSchema = z.object({
  ...reportFields,
  /** Absent if unknown; such reports come last. */
  time: z.optional(reportFields.time),
  /** When it was first seen, if that is all that is known of its time. */
  seen: z.optional(instant),
  qualityFrom,
  /** Stable within the story and across builds; its fragment on the page is `#r-<id>`. */
  id: z.string(),
  /** Same event as the lead, or background to it; the rule is in coverage.ts. */
  tier: z.enum(['event', 'background']),
  /** Minutes from the lead to this report; negative if earlier, 0 if its time is unknown. */
  offset: z.int(),
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  /** Slug of the story that this report leads, if any. */
  story: z.optional(z.string()),
  ...orderFields,
  /**
   * Id of the story's earliest report with the same text (the lead's slug for the lead), if another
   * ran before.
   */
  copyOf: z.optional(z.string()),
  /** The words that lead and report share, if the later continues the earlier. */
  step: z.optional(z.array(z.string())),
});
export type CoverageReport = z.infer<typeof coverageReportSchema>;

const neighbourSchema = z.object({ slug: z.string(), title: z.string(), lang: mark });
export type Neighbour = z.infer<typeof neighbourSchema>;

/** A report of the event under another story: as its lead, or in its coverage. */
const elsewhereReportSchema = z.object({
  ...reportFields,
  qualityFrom,
  id: z.string(),
  /** Minutes from the lead to this report. */
  offset: z.int(),
  under: neighbourSchema,
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  ...orderFields,
  /** Slug of the story that it leads, which is then the one that it is under. */
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
  ...neighbourSchema.shape,
  heat: z.optional(z.int()),
  /** It has the most heat of them and this story. */
  leads: z.optional(z.literal(true)),
});
export type SameEventStory = z.infer<typeof sameEventSchema>;
const aboutSchema = z.object({
  name: z.string(),
  /** The nearest in time, in time order. */
  stories: z.array(neighbourSchema),
  /** Slug of the topic with that name, if any. */
  topic: z.optional(z.string()),
});
/** Other stories whose headlines share a name with this one's. */
export type About = z.infer<typeof aboutSchema>;
const ownerSchema = z.object({
  domain: z.string(),
  family: z.optional(z.string()),
  role: z.optional(z.enum(outletRoles)),
});

/** A headline that the source had before, and until when. */
const earlierHeadlineSchema = z.object({ title: z.string(), lang: mark, until: instant });
export type EarlierHeadline = z.infer<typeof earlierHeadlineSchema>;

/** A whole story: its card, its links, and its coverage in order of publication. */
export const storySchema = z.object({
  ...cardFields,
  qualityFrom,
  /** The lead's earlier headlines, the first one first; absent if there are none. */
  was: z.optional(z.array(earlierHeadlineSchema)),
  original: z.optional(linkSchema),
  amp: z.optional(linkSchema),
  video: z.optional(
    z.object({ service: z.literal('youtube'), id: z.string().check(z.regex(/^[\w-]{11}$/)) }),
  ),
  /** The values to check its heat as a sum; absent if the file gives no heat or no quality. */
  receipt: z.optional(receiptSchema),
  ...orderFields,
  /** Id of the coverage's earliest report with the lead's text. */
  copyOf: z.optional(z.string()),
  coverage: z.array(coverageReportSchema),
  /**
   * Families and roles of the story's outlets, if they are known and the family is not the domain.
   */
  owners: z.optional(z.array(ownerSchema)),
  /** What other stories have of the event, in order of publication; absent if empty. */
  elsewhere: z.optional(z.array(elsewhereReportSchema)),
  /** Other stories of the same event, most heat first. */
  sameEvent: z.optional(z.array(sameEventSchema)),
  /** Earlier and later stories on the same matter; absent if none is linked. */
  line: z.optional(storyLineSchema),
  about: z.optional(z.array(aboutSchema)),
  newer: z.optional(neighbourSchema),
  older: z.optional(neighbourSchema),
});
export type Story = z.infer<typeof storySchema>;

/**
 * What is at an address `/news/<slug>/`: a story, a redirect from a folded article or a former
 * address, a removed story, or one that the site no longer keeps.
 */
export const addressFileSchema = z.union([
  z.object({ format, became: z.literal('story'), story: storySchema }),
  z.object({ format, became: z.literal('folded'), slug: z.string(), report: z.string() }),
  z.object({ format, became: z.literal('moved'), slug: z.string() }),
  z.object({ format, became: z.literal('removed') }),
  z.object({ format, became: z.literal('dropped'), day }),
]);
export type AddressFile = z.infer<typeof addressFileSchema>;
