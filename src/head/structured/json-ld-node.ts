/** A JSON-LD node with names from schema.org. Undefined properties are omitted. */
export type JsonLdNode = {
  readonly [name: string]:
    | JsonLdNode
    | string
    | number
    | undefined
    | readonly (JsonLdNode | string)[];
};
