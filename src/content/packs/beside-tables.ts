import { type AroundReport, byTitle, pictureFields, reportTable } from './guesses.ts';
import { type Fields, numberOr, type PackedTable, textOr } from './packed-table.ts';

/** The outlets of a pack, with what is so of all their reports. */
export const outletTable = {
  domain: {},
  name: { guess: ({ domain }) => domain },
  lang: {},
  pictureUrl: {
    helper: true,
    expand: (cell, { domain }) => cell.replace('<>', () => textOr(domain)),
  },
  pictureSides: pictureFields.pictureSides,
  logo: { guess: pictureFields.image.guess },
  coarse: { helper: true },
  family: { helper: true },
  role: { helper: true },
} as const satisfies PackedTable<AroundReport>;

/** Stories of other packs that some story of this one names. */
export const strangerTable = {
  title: {},
  lang: {},
  slug: { expand: byTitle },
} as const satisfies PackedTable<unknown>;

/** Families and roles of a story's outlets. */
export const ownersTable = {
  owners: { guess: (_, { outlets, reports }) => ownersOf(outlets, reports) },
} as const satisfies PackedTable<AroundOwners>;

export type AroundOwners = {
  readonly outlets: readonly Fields[];
  /** The lead, its coverage, and reports elsewhere. */
  readonly reports: readonly Fields[];
};

function ownersOf(outlets: readonly Fields[], reports: readonly Fields[]): unknown {
  const named = new Set(reports.map(({ outlet }) => outlets[numberOr(outlet, -1)]));
  const owners = [...named].flatMap((outlet) => {
    const { domain, family, role } = outlet ?? {};
    if (family === undefined && role === undefined) return [];
    return [
      { domain, ...(family !== undefined && { family }), ...(role !== undefined && { role }) },
    ];
  });
  return owners.length > 0 ? owners : undefined;
}

export type AroundStep = { readonly refs: readonly Fields[]; readonly outlets: readonly Fields[] };

const refOf = ({ to }: Fields, { refs }: AroundStep): Fields | undefined => refs[numberOr(to, -1)];
const ofRef =
  (key: string) =>
  (fields: Fields, around: AroundStep): unknown =>
    refOf(fields, around)?.[key];
const ofOutlet =
  (key: string) =>
  (fields: Fields, around: AroundStep): unknown =>
    around.outlets[numberOr(refOf(fields, around)?.['outlet'], -1)]?.[key];

/** Earlier and later stories on the same matter; `to` is a number of `refs`. */
export const stepTable = {
  to: { numbers: true, helper: true },
  slug: { guess: ofRef('slug') },
  title: { guess: ofRef('title') },
  lang: { guess: ofRef('lang') },
  minute: { numbers: true, helper: true, guess: ofRef('minute') },
  second: { numbers: true, helper: true, guess: ofRef('second') },
  time: { guess: reportTable.time.guess },
  outlet: { guess: ofOutlet('name') },
  outletLang: { guess: ofOutlet('lang') },
  words: {},
} as const satisfies PackedTable<AroundStep>;
