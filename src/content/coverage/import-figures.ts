/**
 * How often the import joins reports rightly, on pairs that a person read (tests/fixtures/): of
 * `mergesRead` joined reports `mergesRight` were right; of `joinable` pairs on one event the rule
 * found `found`. `pairsRead` are all pairs that were read, near misses among them.
 */
export const importFigures = {
  mergesRead: 0,
  mergesRight: 0,
  pairsRead: 0,
  joinable: 0,
  found: 0,
};
