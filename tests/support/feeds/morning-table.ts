import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { fixtureFolder } from './fixture-table.ts';

const text = z.string();

/** How an outlet writes its feed. */
const formats = ['rss', 'rss-content', 'rss-media', 'rdf', 'atom', 'json'] as const;

const outletSchema = z.strictObject({
  key: text,
  name: text,
  /** The site, with a slash at its end; addresses of its items begin with it. */
  site: text,
  language: text,
  format: z.enum(formats),
  /** The zone of its times, as `+0900` or by name in RSS, and as `+09:00` in other formats. */
  zone: z.optional(text),
  /** Folders in the list, from the outer one. */
  folders: z.array(text),
});
export type Outlet = z.infer<typeof outletSchema>;

const itemSchema = z.strictObject({
  /** Outlet, age and path, as `harbour-times -26h local/bridge-closed`. */
  by: text,
  title: text,
  text: z.optional(text),
  /** Shape of its picture, as `1200x675`. */
  picture: z.optional(text),
  /** From the second request on: another title, or `gone`. */
  later: z.optional(z.union([z.literal('gone'), z.strictObject({ title: text })])),
  /** Only from the second request on. */
  late: z.optional(z.boolean()),
});

const eventSchema = z.strictObject({
  event: text,
  /** Why a careful editor would join these and nothing else; for hard cases. */
  note: z.optional(text),
  reports: z.array(itemSchema),
});

/** An item of the morning. */
export type MorningItem = Omit<z.infer<typeof itemSchema>, 'by'> & {
  readonly outlet: string;
  /** Before today, as `-26h`. */
  readonly at: string;
  readonly address: string;
  /** The event that it reports; undefined: one that no other item reports. */
  readonly event: string | undefined;
};

const load = <T>(file: string, schema: z.ZodMiniType<T>): T =>
  schema.parse(parse(readFileSync(join(fixtureFolder, 'morning', file), 'utf8')));

/** The outlets of the morning, in the order of their list. */
export function readOutlets(): readonly Outlet[] {
  return load('outlets.yaml', z.array(outletSchema));
}

/**
 * All items of the morning: those of events, then the others, each of which is an event of its own.
 * This is the truth that tests hold the finding of events to.
 */
export function readMorningItems(): readonly MorningItem[] {
  const sites = new Map(readOutlets().map(({ key, site }) => [key, site]));
  const place = (item: z.infer<typeof itemSchema>, event: string | undefined): MorningItem => {
    const { by, ...rest } = item;
    const [outlet = '', at = '', path = ''] = by.split(' ');
    const site = sites.get(outlet);
    if (site === undefined) throw new Error(`An item of the morning has no outlet: ${by}`);
    return { ...rest, outlet, at, address: `${site}${path}`, event };
  };
  return [
    ...load('events.yaml', z.array(eventSchema)).flatMap(({ event, reports }) =>
      reports.map((report) => place(report, event)),
    ),
    ...load('others.yaml', z.array(itemSchema)).map((item) => place(item, undefined)),
  ];
}
