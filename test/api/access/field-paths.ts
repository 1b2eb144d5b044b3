/** Names of all fields of an answer that hold something, at any depth: `deliveries[].id`. A list counts once for its members. */
export function fieldPaths(value: unknown, path = ''): readonly string[] {
  const found = Array.isArray(value)
    ? value.flatMap((member) => fieldPaths(member, `${path}[]`))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => fieldPaths(inner, path ? `${path}.${name}` : name))
      : [path];
  return [...new Set(found)].sort();
}
