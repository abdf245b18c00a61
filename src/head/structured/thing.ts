/** A description in JSON-LD, with names from schema.org. What is undefined is left out. */
export type JsonLdNode = { readonly [name: string]: JsonLdNode | string | number | undefined | readonly JsonLdNode[] };
