import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { refuse } from './problem.ts';
import { yamlPlaces } from './yaml-places.ts';

/** A place where an anchor, an alias or a tag could stand. Quoted texts match too, so a closer look follows. */
const SUSPECT = /(?:^|[-:?,[{])[ \t]*[&*!][^\s]/m;

/**
 * Reads YAML 1.2 (core schema: dates stay text, `no` stays text) of which anchors, aliases, tags and repeated keys are refused: an
 * alias can make a short file immeasurably long. `firstLine` is the line of the file at which `text` begins. Throws a Refusal.
 */
export function loadYaml(text: string, firstLine: number): unknown {
  if (SUSPECT.test(text)) refuseReferences(text, firstLine);
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) throw refuse('front matter', sayYaml(error), (error.mark?.line ?? 0) + firstLine);
    if (error instanceof RangeError) throw refuse('front matter', 'is nested too deep to be read; flatten it', firstLine);
    throw error;
  }
}

function sayYaml({ reason }: YAMLException): string {
  if (/duplicated mapping key/.test(reason)) return 'names a field twice; keep one of the two';
  if (/maxDepth/.test(reason)) return 'is nested too deep to be read; flatten it';
  return `is not YAML (${reason}); check the indentation, and quote texts that hold a colon or begin with a sign`;
}

function refuseReferences(text: string, firstLine: number): void {
  const { isAlias, isNode, LineCounter, parseDocument, visit } = yamlPlaces();
  const lines = new LineCounter();
  let found: number | undefined;
  try {
    visit(parseDocument(text, { lineCounter: lines, schema: 'core', logLevel: 'silent' }), (_, node) => {
      if (!isNode(node)) return undefined;
      const referring = isAlias(node) || ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined;
      if (!referring) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    });
  } catch (error) {
    // A document too deep for this library's recursion is too deep for the next one, which says so with its line.
    if (!(error instanceof RangeError)) throw error;
  }
  if (found === undefined) return;
  const message = 'uses an anchor, an alias or a tag (&, *, !); write the value itself, in quotes when it begins with that sign';
  throw refuse('front matter', message, lines.linePos(found).line + firstLine - 1);
}
