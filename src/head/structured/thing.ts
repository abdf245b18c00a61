/** A description in JSON-LD, with names from schema.org. What is undefined is left out. */
export type Thing = { readonly [name: string]: Thing | string | number | undefined | readonly Thing[] };
