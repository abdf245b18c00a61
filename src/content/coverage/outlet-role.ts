/** The roles in `organizations/`. */
export const outletRoles = ['press', 'maker', 'wire', 'press-release'] as const;
export type OutletRole = (typeof outletRoles)[number];
