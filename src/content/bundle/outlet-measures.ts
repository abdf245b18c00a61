import * as z from 'zod/mini';
import { outletRoles } from '../coverage/outlet-role.ts';
import { countBands } from '../coverage/quality-bands.ts';
import { count, format } from './bundle.ts';
import { mayBeFirst } from './clock-fault.ts';

/**
 * How long an outlet's first report of an event ran after the earliest one: bands of minutes, each
 * up to and with its end.
 */
export const lagBands = [
  { name: 'first', upTo: 0 },
  { name: 'within 1 h', upTo: 60 },
  { name: '1 to 6 h', upTo: 6 * 60 },
  { name: '6 to 24 h', upTo: 24 * 60 },
  { name: '1 to 3 days', upTo: 3 * 24 * 60 },
  { name: 'over 3 days', upTo: Number.POSITIVE_INFINITY },
] as const;

/** Outlets of the same family that an outlet's page names. */
export const NAMED_SIBLINGS = 8;

/** Whose an outlet is, and what. */
const ownerSchema = z.object({
  /** Absent where it is the outlet's own domain and no other outlet is of it. */
  family: z.optional(z.string()),
  /** Domains of other outlets of the family, at most NAMED_SIBLINGS of `others`. */
  siblings: z.optional(z.array(z.string())),
  others: z.optional(count),
  role: z.optional(z.enum(outletRoles)),
  /**
   * Where the role is found and not stated: of the headlines that it leads with, how many name it.
   */
  found: z.optional(z.object({ named: count, headlines: count })),
});
export type OutletOwner = z.infer<typeof ownerSchema>;

/** What only the coverage of all stories tells of an outlet. */
export const outletFiguresSchema = z.object({
  /** Stories led by others whose event it reports too. */
  follows: count,
  /** Stories whose event it and at least one other outlet report, by `lagBands`. */
  lags: z.array(count),
  /**
   * Of those in which it was not first: the median of its lags, in minutes. Null when there are
   * none.
   */
  medianLag: z.nullable(count),
  /** Its reports, each once however many stories list it, by `qualityBands`. */
  qualities: z.array(count),
  owner: z.optional(ownerSchema),
});
export type OutletFigures = z.infer<typeof outletFiguresSchema>;

/** The figures of every outlet, by its number. */
export const figureFileSchema = z.object({ format, figures: z.array(outletFiguresSchema) });

/** A report of one event: whose it is, and when it ran, in minutes from any one moment. */
export type EventReport = {
  readonly domain: string;
  readonly offset: number;
  readonly coarse?: number | undefined;
};

/**
 * How long each outlet's first report of an event ran after the earliest of all, in minutes. Empty
 * for an event of one outlet, which has nobody to be before or behind, and for one of which a
 * coarse clock leaves open who was first.
 */
export function lagsOf(event: readonly EventReport[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { domain, offset } of event)
    first.set(domain, Math.min(offset, first.get(domain) ?? offset));
  if (first.size < 2) return new Map();
  const contenders = mayBeFirst(event);
  const isOpen =
    contenders.some(({ coarse }) => coarse) &&
    new Set(contenders.map(({ domain }) => domain)).size > 1;
  if (isOpen) return new Map();
  const earliest = Math.min(...first.values());
  return new Map([...first].map(([domain, offset]) => [domain, offset - earliest]));
}

/**
 * Of an outlet: the stories it follows in, its lag in each event that others report too, and the
 * qualities of its reports.
 */
export type Measured = {
  readonly follows: number;
  readonly lags: readonly number[];
  readonly qualities: readonly (number | null)[];
};

/** Sums up what was measured of an outlet; the order of it makes no difference. */
export function figuresOf({ follows, lags, qualities }: Measured): OutletFigures {
  const bands = lagBands.map(() => 0);
  for (const lag of lags) {
    const band = lagBands.findIndex(({ upTo }) => lag <= upTo);
    bands[band] = (bands[band] ?? 0) + 1;
  }
  return {
    follows,
    lags: bands,
    medianLag: median(lags.filter((lag) => lag > 0)),
    qualities: countBands(qualities),
  };
}

/**
 * The value in the middle; of an even number of them the lower of the two, so that it is one that
 * was measured.
 */
function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;
}

/**
 * Stories whose event an outlet and others report, and in how many of them it ran first among the
 * reports held.
 */
export function racesOf({ lags }: Pick<OutletFigures, 'lags'>): {
  readonly races: number;
  readonly firsts: number;
} {
  return { races: lags.reduce((sum, held) => sum + held, 0), firsts: lags[0] ?? 0 };
}
