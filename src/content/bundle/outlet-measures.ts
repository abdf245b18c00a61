import * as z from 'zod/mini';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { outletRoles } from '../coverage/outlet-role.ts';
import { countBands } from '../coverage/quality-bands.ts';
import { count, format } from './bundle.ts';
import { mayBeFirst } from './clock-fault.ts';

/** `label` is a message. `upTo` is in minutes. */
type LagBand = { readonly label: PlainKey; readonly upTo: number };

/**
 * How long an outlet's first report of an event ran after the earliest one: bands of minutes, end
 * included.
 */
export const lagBands: readonly LagBand[] = [
  { label: 'lists.first', upTo: 0 },
  { label: 'lists.withinHour', upTo: 60 },
  { label: 'lists.withinSixHours', upTo: 6 * 60 },
  { label: 'lists.withinDay', upTo: 24 * 60 },
  { label: 'lists.withinThreeDays', upTo: 3 * 24 * 60 },
  { label: 'lists.afterThreeDays', upTo: Number.POSITIVE_INFINITY },
];

/** Outlets of the same family that an outlet's page names. */
export const NAMED_SIBLINGS = 8;

/** An outlet's owner and role. */
const ownerSchema = z.object({
  /** Absent if it is the outlet's own domain and no other outlet belongs to it. */
  family: z.optional(z.string()),
  /** Domains of other outlets of the family, at most NAMED_SIBLINGS of `others`. */
  siblings: z.optional(z.array(z.string())),
  others: z.optional(count),
  role: z.optional(z.enum(outletRoles)),
  /** If the role is found and not stated: how many of its own headlines name it. */
  found: z.optional(z.object({ named: count, headlines: count })),
});
export type OutletOwner = z.infer<typeof ownerSchema>;

/** Figures of an outlet that need the coverage of all stories. */
export const outletFiguresSchema = z.object({
  /** Stories led by others whose event it reports too. */
  follows: count,
  /** Stories whose event it and at least one other outlet report, by `lagBands`. */
  lags: z.array(count),
  /** The median, in minutes, of its lags where it was not first. Null if there are none. */
  medianLag: z.nullable(count),
  /** Its reports, each once however many stories list it, by `qualityBands`. */
  qualities: z.array(count),
  owner: z.optional(ownerSchema),
});
export type OutletFigures = z.infer<typeof outletFiguresSchema>;

/** The figures of every outlet, by number. */
export const figureFileSchema = z.object({ format, figures: z.array(outletFiguresSchema) });

/** A report of one event: its outlet, and its time in minutes from any fixed moment. */
export type EventReport = {
  readonly domain: string;
  readonly offset: number;
  readonly coarse?: number | undefined;
};

/**
 * How long each outlet's first report of an event ran after the earliest of all, in minutes. Empty
 * for an event of one outlet, and for one whose first report a coarse clock leaves open.
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
 * Of an outlet: the stories in which it follows, its lag in each event that others report too, and
 * the qualities of its reports.
 */
export type Measured = {
  readonly follows: number;
  readonly lags: readonly number[];
  readonly qualities: readonly (number | null)[];
};

/** Sums up an outlet's measurements, in any order. */
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

/** The middle value; of an even number the lower middle one, so that it is a measured value. */
function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;
}

/**
 * Stories whose event an outlet and others report, and in how many of them it ran first in this
 * archive.
 */
export function racesOf({ lags }: Pick<OutletFigures, 'lags'>): {
  readonly races: number;
  readonly firsts: number;
} {
  return { races: lags.reduce((sum, held) => sum + held, 0), firsts: lags[0] ?? 0 };
}
