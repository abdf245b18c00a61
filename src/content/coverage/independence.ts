import type { OutletRole } from './outlet-role.ts';
import type { Voice } from './voice.ts';

/**
 * Every report of an event by what it adds to the number of independent sources. Each is in one
 * list beside `reports` and `open`.
 */
export type Independence<V extends Voice> = {
  /** All reports of the event, the lead first. */
  readonly reports: readonly V[];
  /** Their text is another report's. */
  readonly reprints: readonly V[];
  /** Further texts of outlets of a family that is already counted. */
  readonly sameFamily: readonly V[];
  /** Texts of a press-release service. */
  readonly releases: readonly V[];
  /** One text per family: the independent sources. */
  readonly sources: readonly V[];
  /**
   * Reports of families that are not counted, whose dates leave open whether they are of the event.
   */
  readonly open: readonly V[];
};

/**
 * Sorts the reports of an event: reports - reprints - same family - press releases = independent
 * sources. `others` are in order of publication. Of a text at several outlets, that of a
 * press-release service counts, else that of a wire, else the earliest; of a family the lead's
 * text, else the earliest.
 */
export function independenceOf<V extends Voice>(lead: V, others: readonly V[]): Independence<V> {
  const voices = [lead, ...others];
  const reports = voices.filter(({ tier }) => tier === 'event');
  const originals = originalsOf(reports);
  const kept = new Set<V>();
  const families = new Set<string>();
  const sameFamily: V[] = [];
  const isRelease = ({ role }: V): boolean => role === 'press-release';
  for (const voice of reports) {
    if (originals.get(voice.text) !== voice || isRelease(voice)) continue;
    if (families.has(voice.family)) sameFamily.push(voice);
    else kept.add(voice);
    families.add(voice.family);
  }
  const texts = new Set(reports.map(({ text }) => text));
  return {
    reports,
    reprints: reports.filter((voice) => originals.get(voice.text) !== voice),
    sameFamily,
    releases: reports.filter((voice) => originals.get(voice.text) === voice && isRelease(voice)),
    sources: [...kept],
    open: voices.filter(
      (voice) =>
        voice.tier === 'background' &&
        !(lead.isDated && voice.isDated) &&
        !texts.has(voice.text) &&
        voice.family !== lead.family &&
        !families.has(voice.family),
    ),
  };
}

/** For each text the report as which it counts. */
function originalsOf<V extends Voice>(reports: readonly V[]): ReadonlyMap<string, V> {
  const originals = new Map<string, V>();
  for (const voice of reports) {
    const held = originals.get(voice.text);
    if (!held || rank(voice) < rank(held)) originals.set(voice.text, voice);
  }
  return originals;
}

/** Roles whose copy of a text counts before others', in this order. */
const precedence: readonly OutletRole[] = ['press-release', 'wire'];

/**
 * If no report of the event ran a text first, because its original is background, the first in the
 * list counts.
 */
function rank({ role, id, text }: Voice): number {
  const byRole = precedence.indexOf(role ?? 'press');
  return 2 * (byRole === -1 ? precedence.length : byRole) + Number(id !== text);
}
