import { CORE_SCHEMA, type EventType, load, type State, YAMLException } from 'js-yaml';
import { refuse } from '../problem.ts';
import { breaksBefore, contentAt } from './yaml-content.ts';

/**
 * Where an anchor, an alias or a tag could be. Quoted texts match too; then each node is checked.
 */
const SUSPECT = /(?:^|[-:?,[{])[ \t]*(?:[&*]\S|!)/m;

/**
 * Parses YAML 1.2 (core schema: dates and `no` stay text). Refuses anchors, aliases, tags and
 * repeated keys: an alias can expand a short file without limit. `firstLine` is the line of the
 * file where `text` begins; `field` is what a fault of the whole text is called. Throws a Refusal.
 */
export function loadYaml(text: string, firstLine: number, field = 'front matter'): unknown {
  const listening = SUSPECT.test(text) ? { listener: refuseReferences(firstLine, field) } : {};
  try {
    return load(text, { schema: CORE_SCHEMA, ...listening });
  } catch (error) {
    if (error instanceof YAMLException)
      throw refuse(field, sayYaml(error), (error.mark?.line ?? 0) + firstLine);
    if (error instanceof RangeError)
      throw refuse(field, 'is nested too deeply; flatten it', firstLine);
    throw error;
  }
}

function sayYaml({ reason }: YAMLException): string {
  if (/duplicated mapping key/.test(reason)) return 'names a field twice; keep one of the two';
  if (/maxDepth/.test(reason)) return 'is nested too deeply; flatten it';
  return `is not YAML (${reason}); check the indentation, and quote texts that contain a colon or begin with a sign`;
}

/**
 * A js-yaml listener that refuses the first node that begins with the sign of an anchor, an alias
 * or a tag; no other node may begin with one (YAML 1.2.2, 5.3). js-yaml announces a node before it
 * reads it, so nothing is resolved. Takes linear time.
 */
function refuseReferences(
  firstLine: number,
  field: string,
): (event: EventType, state: State) => void {
  return (event, { input, position }) => {
    if (event !== 'open') return;
    const at = contentAt(input, position);
    if (at < input.length && SIGNS.includes(input.charAt(at)))
      throw refuse(field, REFERENCE, breaksBefore(input, at) + firstLine);
  };
}

const SIGNS = '&*!';
const REFERENCE =
  'uses an anchor, an alias or a tag (&, *, !); write the value itself, in quotes when it begins with that sign';
