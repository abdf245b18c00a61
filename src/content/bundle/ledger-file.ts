import * as z from 'zod/mini';
import { heatAccountSchema } from '../coverage/heat.ts';
import { count, format } from './bundle.ts';
import { toldClockSchema } from './clock-fault.ts';
import { fileCounts } from './manifest.ts';
import { ownFiguresSchema } from './rule-figures.ts';

/** Entries of a story's list of related reports that are not in its coverage, by reason. */
const droppedSchema = z.object({
  /** The same report, listed before. */
  repeated: count,
  /** The story itself. */
  lead: count,
  removed: count,
  /** With a fault that leaves the entry out. */
  faulty: count,
});
export type Dropped = z.infer<typeof droppedSchema>;

/** One refused file: line, field, and what to do. */
const refusalSchema = z.object({ line: count, field: z.string(), message: z.string() });

/**
 * The status of one input file. An unpublished file is not named, because names are made of titles:
 * it has a `digest`, from `fileDigest(name)`, so that anyone who knows the name can still look it
 * up.
 */
const ledgerEntrySchema = z.union([
  z.object({
    became: z.literal('story'),
    name: z.string(),
    slug: z.string(),
    dropped: z.optional(droppedSchema),
    /** The site keeps its pictures, and could not have this story's. */
    picture: z.optional(z.literal('lost')),
  }),
  z.object({ became: z.literal('folded'), name: z.string(), under: z.array(z.string()) }),
  z.object({
    became: z.literal('unpublished'),
    digest: z.string(),
    slug: z.optional(z.string()),
    /** The file says that it is folded (heat -1), but no story lists it. */
    unlisted: z.optional(z.literal(true)),
  }),
  z.object({ became: z.literal('removed'), digest: z.string() }),
  z.object({
    became: z.literal('refused'),
    name: z.optional(z.string()),
    digest: z.string(),
    problems: z.array(refusalSchema),
  }),
]);
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/**
 * An entry in short (`ledgerEntries` reads it): a text is the name of a story's file, with the
 * story's slug before `.md`, or the digest of an unpublished one; a list is the name of a folded
 * file, then the stories that list it, by their numbers among the ledger's.
 */
const shortEntrySchema = z.union([
  z.string(),
  z.array(z.union([z.string(), count])),
  ledgerEntrySchema,
]);
export type ShortEntry = z.infer<typeof shortEntrySchema>;

export const ledgerFileSchema = z.object({
  format,
  counts: z.object(fileCounts),
  /** For how many stories the heat is the expected sum. */
  heat: heatAccountSchema,
  /** How often the rules are right here, if the publisher judged pairs. */
  judged: z.optional(ownFiguresSchema),
  /** Outlets with unreliable times. */
  clocks: z.optional(z.array(toldClockSchema)),
  /** If the site keeps its pictures: how many, logos included, and how many it could not have. */
  pictures: z.optional(z.object({ kept: count, lost: count })),
  entries: z.array(shortEntrySchema),
});
export type LedgerFile = z.infer<typeof ledgerFileSchema>;

/** The file as it was meant, with every entry whole. */
export type WholeLedger = Omit<LedgerFile, 'entries'> & { readonly entries: LedgerEntry[] };
