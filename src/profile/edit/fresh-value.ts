import type { Json } from '../json-pointer';
import type { FieldShape, NamedShape, Variant } from './field-shape';

/** 新栏的起点: a value of the right shape to start from. Whether it makes sense beside the others is for the linters to say. */
export function freshValue(shape: FieldShape, source: string): Json {
  switch (shape.kind) {
    case 'choice':
      return shape.values[0]!;
    case 'switch':
      return false;
    case 'whole':
      return shape.least;
    case 'decimal':
      return '1';
    case 'interval':
      return '>=0';
    case 'text':
      return '?';
    case 'words':
      return [];
    case 'maybe':
      return null;
    case 'list':
      return Array.from({ length: shape.least }, () => freshValue(shape.of, source));
    case 'group':
      return withFields({}, shape, source);
    case 'variants':
      return freshVariant(shape.options[0]!, source);
  }
}

/** 换一种写法: what both have stays as it was. */
export function freshVariant(variant: Variant, source: string, before: Json = {}): Json {
  const fresh = withFields(variant.fixed, variant, source) as Readonly<Record<string, Json>>;
  const kept = Object.entries(before as Readonly<Record<string, Json>>).filter(([name]) => name === 'cite' || variant.fields.some((field) => field.name === name && isLike(field, fresh[name]!, (before as Readonly<Record<string, Json>>)[name]!)));
  return { ...fresh, ...Object.fromEntries(kept) };
}

function withFields(fixed: Readonly<Record<string, Json>>, { fields, cited }: { readonly fields: readonly NamedShape[]; readonly cited: boolean }, source: string): Json {
  return {
    ...fixed,
    ...Object.fromEntries(fields.map(({ name, shape }) => [name, freshValue(shape, source)])),
    ...(cited ? { cite: { source, certainty: 'assumed' } } : {}),
  };
}

/** Bands of shares are no bands of points, though both are called bands. */
function isLike({ shape }: NamedShape, fresh: Json, before: Json): boolean {
  if (shape.kind === 'list' && shape.of.kind === 'group' && Array.isArray(before)) {
    const keys = shape.of.fields.map(({ name }) => name).sort().join();
    return before.every((item) => Object.keys(item as object).sort().join() === keys);
  }
  return shape.kind === 'maybe' || typeof fresh === typeof before;
}
