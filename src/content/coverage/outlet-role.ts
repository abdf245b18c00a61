/** What an outlet can be, as `organizations/` says it. */
export const outletRoles = ['press', 'maker', 'wire', 'press-release'] as const;
export type OutletRole = (typeof outletRoles)[number];
