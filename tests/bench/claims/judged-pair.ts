import type { Story } from '#src/content/bundle/story-file.ts';

/** The stories of a compiled archive, by slug. */
export type Stories = ReadonlyMap<string, Story>;

/** Two texts of which a reader said whether a claim about them is right. */
export type JudgedPair = {
  /** The file it is from, and how it was drawn there. */
  readonly file: string;
  readonly drawn: string;
  /** Its line in the file, the first pair’s is 0: rules are tuned on even ones. */
  readonly line: number;
  readonly isRight: boolean;
  /** Whether the archive claims it. */
  readonly isClaimed: boolean;
};

/** A kind of claim: what readers said of pairs of one archive, beside what that archive says. */
export type ClaimKind = {
  readonly name: string;
  /** `data` is the archive’s folder and `archive` its name. */
  readonly pairsOf: (
    stories: Stories,
    data: string,
    archive: string,
  ) => Promise<readonly JudgedPair[]>;
};
