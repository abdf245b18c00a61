import type { TakenReport } from '../coverage-list.ts';
import { lagBesideLead } from '../lag-words.ts';
import { outletWords } from '../outlet-words.ts';
import type { PublicationOrder } from '../publication-order.ts';
import { fitText, textWidth } from './text-room.ts';

/** Words beside a line that stands on a mark. */
export type Flag = {
  readonly id: string;
  readonly role: TakenReport['role'];
  /** Percent of the width. */
  readonly x: number;
  /** From 0 just above the marks upwards. */
  readonly row: number;
  /** The side of the line the words begin at: `start` is to its right. */
  readonly anchor: 'start' | 'end';
  readonly title: string;
  readonly name: string;
};

/** Stories of more reports than this name only those that the sentence names. */
const FEW = 12;
const ROWS = 3;
/** Pixels between a line and its words, and between words and what is not theirs. */
const PAD = 5;
const CLEAR = 8;

type Wish = Pick<Flag, 'id' | 'role' | 'x' | 'title' | 'name'> & { readonly must: boolean };
type Placed = Flag & { readonly at: number; readonly from: number; readonly to: number };

/**
 * Names marks of a strip `width` pixels wide: the lead, the earliest and the latest always, in a story of few reports all for whose
 * names there is room. `xOf` gives the place of a report in percent.
 */
export function placeFlags(order: PublicationOrder, xOf: (id: string) => number, width: number): Flag[] {
  const placed: Placed[] = [];
  for (const wish of wishesOf(order, xOf)) {
    const found = candidates(wish, width).find((flag) => !placed.some((other) => collide(flag, other)));
    if (found) placed.push(found);
    else if (wish.must) placed.push(ownRow(wish, placed, width));
  }
  return placed.map(({ at, from, to, ...flag }) => flag);
}

function wishesOf({ lead, reports, event, earliest, latest }: PublicationOrder, xOf: (id: string) => number): Wish[] {
  const named = event.length < 2 ? [lead] : [...new Set([lead, ...earliest.slice(0, 1), ...(latest ? [latest] : [])])];
  const byQuality = reports.toSorted((a, b) => (b.quality ?? 0) - (a.quality ?? 0));
  const others = reports.length > FEW ? [] : byQuality.filter((report) => !named.includes(report));
  return [...named, ...others].map((report) => {
    const titles = [
      ...(report === lead ? ['Lead'] : []),
      ...(named.length > 1 && report === earliest[0] ? ['Earliest'] : []),
      ...(named.length > 1 && report === latest ? ['Latest'] : []),
      ...(report === lead ? [] : [lagBesideLead(report.offset)]),
    ];
    const title = titles.join(', ');
    return {
      id: report.id,
      role: report.role,
      x: xOf(report.id),
      title: title.charAt(0).toUpperCase() + title.slice(1).toLowerCase(),
      name: outletWords(report.outlet),
      must: named.includes(report),
    };
  });
}

/** Where a wish would stand in each row, to the right of its line and to the left, as far as its words fit. */
function candidates(wish: Wish, width: number): Placed[] {
  const wide = Math.max(textWidth(wish.title), textWidth(wish.name)) + PAD;
  const at = (wish.x / 100) * width;
  const sides = [...(at + wide <= width ? (['start'] as const) : []), ...(at - wide >= 0 ? (['end'] as const) : [])];
  return Array.from({ length: ROWS }, (_, row) => sides.map((anchor) => stand(wish, { row, anchor, at, wide }))).flat();
}

/** A row above all others, for words that must stand; cut where they are longer than the wider side. */
function ownRow(wish: Wish, placed: readonly Placed[], width: number): Placed {
  const at = (wish.x / 100) * width;
  const room = Math.max(at, width - at) - PAD;
  const anchor = width - at >= at ? 'start' : 'end';
  const row = Math.max(-1, ...placed.map((other) => other.row)) + 1;
  return stand({ ...wish, name: fitText(wish.name, room) }, { row, anchor, at, wide: room + PAD });
}

type Stand = { readonly row: number; readonly anchor: Flag['anchor']; readonly at: number; readonly wide: number };

function stand({ id, role, x, title, name }: Wish, { row, anchor, at, wide }: Stand): Placed {
  const from = anchor === 'start' ? at : at - wide;
  return { id, role, x, title, name, row, anchor, at, from, to: from + wide };
}

/** Words on words, or a line through words. */
function collide(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.from < b.to + CLEAR && b.from < a.to + CLEAR;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return upper.at > lower.from - PAD && upper.at < lower.to + PAD;
}
