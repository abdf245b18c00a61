import type { OutletRole } from './outlet-role.ts';
import type { Voice } from './voice.ts';

/**
 * Every report of an event by what it adds to the number of independent sources. Each stands in one
 * list beside `reports` and `open`.
 */
export type Independence<V extends Voice> = {
  /** All reports of the event, the lead first. */
  readonly reports: readonly V[];
  /** Their texts are those of another report of the event. */
  readonly reprints: readonly V[];
  /** Further texts of outlets whose family is counted already. */
  readonly sameFamily: readonly V[];
  /** Texts that a press-release service ran. */
  readonly releases: readonly V[];
  /** One text of each family: the independent sources. */
  readonly sources: readonly V[];
  /**
   * Reports of families that are not counted, of which dates do not let anybody say whether they
   * are of the event.
   */
  readonly open: readonly V[];
};

/**
 * Sorts the reports of an event: reports - reprints - same family - press releases = independent
 * sources. `others` stand in order of publication. Of a text that several ran, that of a
 * press-release service counts, else that of a wire, else the earliest; of a family the lead's text
 * counts, else the earliest.
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

/** For each text the report that it counts as. */
function originalsOf<V extends Voice>(reports: readonly V[]): ReadonlyMap<string, V> {
  const originals = new Map<string, V>();
  for (const voice of reports) {
    const held = originals.get(voice.text);
    if (!held || rank(voice) < rank(held)) originals.set(voice.text, voice);
  }
  return originals;
}

/** Roles whose text counts before others' that is the same, first to last. */
const precedence: readonly OutletRole[] = ['press-release', 'wire'];

/**
 * A text that no report of the event ran first, because its original is background, is that of the
 * first in the list.
 */
function rank({ role, id, text }: Voice): number {
  const byRole = precedence.indexOf(role ?? 'press');
  return 2 * (byRole === -1 ? precedence.length : byRole) + Number(id !== text);
}
