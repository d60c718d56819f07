/**
 * A copy of a JSON value whose fields stand in the order of their names, whatever order a browser keeps them in: equal values then give equal text. By hand and not
 * through the schema, which would take as long as pressing the text does.
 */
export function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(fields).sort()) ordered[name] = inOneOrder(fields[name]);
  return ordered;
}
