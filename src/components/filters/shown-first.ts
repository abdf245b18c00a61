/** Lines of a list shown at first. The first view and the whole panel must agree on it. */
export const shownFirst = { topics: 12, outlets: 12 } as const;
