/*
 * English words for stages. Other languages have none here: their headlines are compared whole.
 */

/**
 * How far a thing has come: announced or in a closed preview, in preview, released, generally
 * available, withdrawn. 0 is unknown.
 */
export type HeadlineStage = 0 | 1 | 2 | 3 | 4 | 5;

const STAGES: readonly (readonly [HeadlineStage, RegExp])[] = [
  [
    5,
    /\b(?:retir(?:e|es|ed|ing|ement)|deprecat(?:ed|es|ing|ion)|end of (?:support|life)|discontinu(?:ed|es|ing))\b/i,
  ],
  [1, /\b(?:private|limited)(?: public)? preview\b|\bcoming soon\b/i],
  [2, /\b(?:preview|beta)\b/i],
  [4, /\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b/i],
  [3, /\b(?:available|released|launched)\b/i],
];

export const stageOf = (title: string): HeadlineStage =>
  STAGES.find(([, words]) => words.test(title))?.[0] ?? 0;

const STAGING =
  'preview public private limited generally general availability available ga beta coming soon retire retired retiring retirement ' +
  'deprecated deprecation release released releasing launch launched support supported supporting announcing announce announced ' +
  'introducing introduce introduced now new expand expanded additional add added enable enabled using latest feature update updated';

/** Words for a stage, not for the thing. */
export const STAGE_WORDS: ReadonlySet<string> = new Set(STAGING.split(' '));

/**
 * Words for places, markets and languages: if only these differ, one thing has come to another
 * place.
 */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'region regions datacenter datacenters market markets language languages country countries north south east west central northeast northwest ' +
    'southeast southwest government gateway gateways globally'
  ).split(' '),
);

/** Headlines of a series: its next part is no next stage. */
export const SERIES =
  /\b(?:updates?|rollup|round-?up|release|week|newsletter|digest|recap|wrap|call|part \d|episode|issue|quiz|webinar|user group)\b/i;
