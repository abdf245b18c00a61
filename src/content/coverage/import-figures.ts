/**
 * How often the import joins reports rightly, in two archives on one company. 200 joined reports
 * were drawn by a seed from all weeks and read by somebody who did not know the rule: `mergesRight`
 * of `mergesRead`. Of 200 more pairs, of weeks on which the rule was not chosen, `joinable` are of
 * one event; the import joined `found` of these. decisions/103-finding-events.md has the intervals.
 */
export const importFigures = {
  mergesRead: 200,
  mergesRight: 193,
  pairsRead: 200,
  joinable: 132,
  found: 93,
};
