import { type Opml, parseOpml } from 'feedsmith';
import { refuse } from '#src/compile/problem.ts';
import { decodeText } from '../fetch/encodings/decode-text.ts';
import { type OpmlFault, sourcesOf } from './opml-sources.ts';
import { type ListedSource, uniteSources } from './unite-sources.ts';

/** What an OPML file lists, each address once, and the outlines that cannot be used. */
export type ReadOpml = {
  readonly sources: readonly ListedSource[];
  readonly faults: readonly (OpmlFault & { readonly line: number })[];
};

/**
 * The feeds of an OPML file, version 1 or 2 (http://opml.org/spec2.opml). Folders and categories
 * are topics; one feed in two folders has the topics of both. Throws a Refusal for anything else
 * than OPML.
 */
export function readOpml(bytes: Uint8Array): ReadOpml {
  const text = decodeText(bytes, '');
  const { sources, faults } = sourcesOf(parse(text).body?.outlines ?? []);
  return {
    sources: uniteSources(sources).sources,
    faults: faults.map((fault) => ({ ...fault, line: lineOf(text, fault.address) })),
  };
}

function parse(text: string): Opml.Document<string> {
  // The parser takes a file that ends between two tags for whole.
  if (/<opml[\s>]/i.test(text) && !/<\/opml\s*>/i.test(text))
    throw refuse('file', CUT, text.split('\n').length);
  // The parser knows no OPML without outlines.
  if (/<opml[\s>]/i.test(text) && !/<outline\b/i.test(text)) return {};
  const document = parseIfOpml(text);
  if (!document) throw refuse('file', sayOther(text));
  return document;
}

function parseIfOpml(text: string): Opml.Document<string> | undefined {
  try {
    return parseOpml(text);
  } catch {
    // Its errors do not say where or what is wrong.
    return undefined;
  }
}

const EXPORT = 'export the list of feeds from your feed reader as OPML again';
const CUT = `ends before </opml>, so it is not whole; ${EXPORT}`;

/** What a text is that is no OPML. */
function sayOther(text: string): string {
  const start = text.trimStart().slice(0, 2_000);
  if (start === '') return `is empty; ${EXPORT}`;
  if (/<opml[\s>]/i.test(start)) return `is broken OPML; ${EXPORT}`;
  if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(start))
    return 'is a feed, not a list of feeds; add its address with --add';
  if (/<(?:!doctype )?html[\s>]/i.test(start)) return `is a web page, not OPML; ${EXPORT}`;
  return `is not OPML; ${EXPORT}`;
}

/** The line of the first outline with an address; parsers give no lines. */
function lineOf(text: string, address: string | undefined): number {
  if (address === undefined) return 1;
  const escaped = address.replaceAll('&', '&amp;');
  const at = [escaped, address].map((form) => text.indexOf(form)).find((place) => place >= 0);
  return text.slice(0, at ?? 0).split('\n').length;
}
