import * as z from 'zod';
import type { Json } from '../json-pointer';
import { ruleProfileSchema } from '../rule-profile';

/** 栏的样子: what may stand at one place of a profile. It comes from the schema, so that a form can offer nothing else. */
export type FieldShape =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'switch' | 'decimal' | 'interval' | 'text' | 'words' }
  /** null: there is none. */
  | { readonly kind: 'maybe'; readonly of: FieldShape }
  | { readonly kind: 'list'; readonly of: FieldShape; readonly least: number }
  | { readonly kind: 'group'; readonly fields: readonly NamedShape[]; readonly cited: boolean }
  | { readonly kind: 'variants'; readonly options: readonly Variant[]; readonly by: string };

export interface NamedShape {
  readonly name: string;
  readonly shape: FieldShape;
}

/** 几种写法之一: a method with its parameters. */
export interface Variant {
  readonly name: string;
  /** What tells it from the others. */
  readonly fixed: Readonly<Record<string, Json>>;
  readonly fields: readonly NamedShape[];
  readonly cited: boolean;
}

/** The shape of a place that is reached through objects and lists; `*` is any item of a list. */
export function shapeAt(path: readonly string[]): FieldShape {
  let schema: z.ZodType = ruleProfileSchema;
  for (const part of path) schema = inside(schema, part);
  return shapeOf(schema, path.at(-1) ?? '');
}

function inside(schema: z.ZodType, part: string): z.ZodType {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodNullable) return inside(bare.unwrap() as z.ZodType, part);
  if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
  const found = bare instanceof z.ZodObject ? (bare.shape as Readonly<Record<string, z.ZodType>>)[part] : undefined;
  if (found === undefined) throw new RangeError(`no ${part} in the schema`);
  return found;
}

function shapeOf(schema: z.ZodType, name: string): FieldShape {
  const bare = unwrapped(schema);
  const id = z.globalRegistry.get(bare)?.id;
  if (id === 'decimal' || id === 'interval') return { kind: id };
  if (bare instanceof z.ZodNullable) return { kind: 'maybe', of: shapeOf(bare.unwrap() as z.ZodType, name) };
  if (bare instanceof z.ZodEnum) return { kind: 'choice', values: bare.options.map(String) };
  if (bare instanceof z.ZodBoolean) return { kind: 'switch' };
  if (bare instanceof z.ZodNumber) return { kind: 'whole', least: bare.minValue!, most: bare.maxValue! };
  if (bare instanceof z.ZodString) return { kind: 'text' };
  if (bare instanceof z.ZodArray) return listOf(bare);
  if (bare instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(bare), cited: 'cite' in bare.shape };
  if (bare instanceof z.ZodUnion) return variantsOf(bare, name);
  throw new RangeError(`no field for ${bare.def.type}`);
}

function listOf(list: z.ZodArray): FieldShape {
  const of = shapeOf(list.element as z.ZodType, '');
  const [least] = (list.def.checks ?? []).flatMap(({ _zod: { def } }) => 'minimum' in def ? [Number(def.minimum)] : []);
  return of.kind === 'text' ? { kind: 'words' } : { kind: 'list', of, least: least ?? 0 };
}

/** A union is told by its discriminator; one without is told by the first key of each option, and goes by the name of its field. */
function variantsOf(union: z.ZodUnion, name: string): FieldShape {
  const by = union instanceof z.ZodDiscriminatedUnion ? String(union.def.discriminator) : null;
  const options = union.options.map((option): Variant => {
    if (!(option instanceof z.ZodObject)) throw new RangeError('no field for a union of other than objects');
    const shape = option.shape as Readonly<Record<string, z.ZodType>>;
    const fixed = Object.fromEntries(Object.entries(shape).flatMap(([key, part]) => part instanceof z.ZodLiteral ? [[key, [...part.values][0] as Json]] : []));
    return { name: by === null ? Object.keys(shape)[0]! : String(fixed[by]), fixed, fields: fieldsOf(option), cited: 'cite' in shape };
  });
  return { kind: 'variants', options, by: by ?? name };
}

/** Its citation is no field: it follows from what was changed. */
function fieldsOf({ shape }: z.ZodObject): readonly NamedShape[] {
  return Object.entries(shape as Readonly<Record<string, z.ZodType>>)
    .filter(([name, part]) => name !== 'cite' && !(part instanceof z.ZodLiteral))
    .map(([name, part]) => ({ name, shape: shapeOf(part, name) }));
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

/** Which of the variants a value is written as. */
export function variantIn(options: readonly Variant[], value: Json): Variant {
  const object = value as Readonly<Record<string, Json>>;
  return options.find(({ name, fixed }) => Object.entries(fixed).every(([key, told]) => object[key] === told) && (Object.keys(fixed).length > 0 || Object.hasOwn(object, name))) ?? options[0]!;
}
