/** The emulator copies a sheet with it. Old browsers have none, and the page must not get one from the emulator. */
function cloned(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, cloned(held)]));
  if (value instanceof Set) return new Set([...value].map(cloned));
  if (Array.isArray(value)) return value.map(cloned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, cloned(held)]));
}

export { cloned as structuredClone };
