/** A JSON-LD node with names from schema.org. Undefined properties are left out. */
export type JsonLdNode = {
  readonly [name: string]: JsonLdNode | string | number | undefined | readonly JsonLdNode[];
};
