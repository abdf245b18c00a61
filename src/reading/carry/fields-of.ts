/** The fields of a JSON object, as a record; undefined for anything else. */
export const fieldsOf = (json: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : undefined;
