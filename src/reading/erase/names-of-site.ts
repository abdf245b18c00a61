/** Names that sites shared with each other on one origin, before names carried the base path. */
export const sharedNames = ['coranto:settings', 'coranto:opened', 'coranto:places'] as const;

/** Whether a database, cache or key belongs to the site at `base`. Shared names belong to none. */
export function isNameOfSite(name: string, base: string): boolean {
  const [, place] = /^coranto:(?:\w+:)?(\/.*)$/.exec(name) ?? [];
  // What follows the base path distinguishes several of one site.
  return place === base || place?.startsWith(`${base}:`) === true;
}
