import { CORE_SCHEMA, load } from 'js-yaml';
import { contentAt } from './yaml-content.ts';

/**
 * A node of a YAML text: where its content begins and ends, its kind, and its child nodes in the
 * order of the text.
 */
export type YamlPlace = {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  readonly inside: readonly YamlPlace[];
};

/**
 * The root of a YAML text with the positions of all its nodes, as js-yaml announces them while
 * parsing. Undefined for a text that is no YAML. Takes linear time.
 */
export function readPlaces(text: string): YamlPlace | undefined {
  const open: { readonly from: number; readonly inside: YamlPlace[] }[] = [{ from: 0, inside: [] }];
  try {
    load(text, {
      schema: CORE_SCHEMA,
      listener: (event, { position, result }) => {
        if (event === 'open') {
          open.push({ from: position, inside: [] });
          return;
        }
        const node = open.pop();
        if (node)
          open.at(-1)?.inside.push({
            start: contentAt(text, node.from),
            end: position,
            value: result,
            inside: node.inside,
          });
      },
    });
  } catch {
    return undefined;
  }
  return open[0]?.inside[0];
}

/** Where a key or an entry begins, and its node. */
type Step = { readonly start?: number; readonly value?: YamlPlace | undefined };

/** The step from a mapping to a key, or from a list to an entry; empty if there is none. */
export function stepInto(text: string, place: YamlPlace, key: PropertyKey): Step {
  const { value, inside } = unwrap(place);
  if (Array.isArray(value)) return entriesOf(text, unwrap(place))[Number(key)] ?? {};
  if (typeof value !== 'object' || value === null) return {};
  const at = inside.findIndex((node) => String(node.value) === String(key) && isKey(text, node));
  const found = inside[at];
  return found ? { start: found.start, value: inside[at + 1] } : {};
}

/**
 * js-yaml tries each node in block style first as the first key of a mapping; a node that is none
 * is then its own only child.
 */
function unwrap(place: YamlPlace): YamlPlace {
  const [only, ...others] = place.inside;
  const isItself =
    only && others.length === 0 && typeof place.value === 'object' && only.value === place.value;
  return isItself ? unwrap(only) : place;
}

const isKey = (text: string, { start, end }: YamlPlace): boolean =>
  /^[ \t]*:/.test(text.slice(end, end + MOST_BLANKS)) ||
  /\?[ \t]+$/.test(text.slice(Math.max(0, start - MOST_BLANKS), start));

/**
 * Blanks between a key and its sign. Nobody writes more, and an unbounded search could be made
 * slow.
 */
const MOST_BLANKS = 16;

/** Cached, because the faults of a file are mostly in one list. */
const entries = new WeakMap<YamlPlace, readonly Step[]>();

function entriesOf(text: string, list: YamlPlace): readonly Step[] {
  const held = entries.get(list) ?? readEntries(text, list);
  entries.set(list, held);
  return held;
}

/**
 * The entries of a list. An entry without content is no node: in block style its dash represents
 * it.
 */
function readEntries(text: string, { start, end, inside }: YamlPlace): Step[] {
  const steps: Step[] = [];
  const isBlock = text.charAt(start) !== '[';
  let from = start;
  for (const [at, node] of inside.entries()) {
    if (isBlock) for (const dash of dashesIn(text, from, node.start).slice(0, -1)) steps.push(dash);
    const before = inside[at - 1];
    // The value of a pair in a list on one line, as in `[a: 1]`: the pair is one entry and began
    // with its key.
    const isPairsValue = !isBlock && before !== undefined && isKey(text, before);
    if (!isPairsValue) steps.push({ start: node.start, value: node });
    from = node.end;
  }
  if (isBlock) for (const dash of dashesIn(text, from, end)) steps.push(dash);
  return steps;
}

/**
 * The dashes between two entries of a list in block style, with nothing else than blanks and
 * comments between.
 */
const dashesIn = (text: string, from: number, to: number): Step[] =>
  Array.from(text.slice(from, to).matchAll(/(?<=^[ \t]*)-(?=\s|$)/gm), ({ index }) => ({
    start: from + index,
  }));
