/** The address of this site, with its base path. */
export const siteHere = (): string => new URL(import.meta.env.BASE_URL, location.origin).href;
