import { type FieldShape, variantIn } from '../../../profile/edit/field-shape';
import { type Json, pathOf, pointerOf } from '../../../profile/json-pointer';

/** Places of a field that have a control of their own, so that a fault stands beside the very number that is wrong. */
export function controlPlaces(shape: FieldShape, at: string, value: Json): readonly string[] {
  const part = (name: string | number) => pointerOf([...pathOf(at), name]);
  const inside = (fields: readonly { readonly name: string; readonly shape: FieldShape }[]) => fields.flatMap(({ name, shape: of }) => controlPlaces(of, part(name), (value as Readonly<Record<string, Json>>)[name]!));
  switch (shape.kind) {
    case 'maybe':
      return value === null ? [at] : controlPlaces(shape.of, at, value);
    case 'list':
      return (value as readonly Json[]).flatMap((item, index) => controlPlaces(shape.of, part(index), item));
    case 'group':
      return inside(shape.fields);
    case 'variants':
      return inside(variantIn(shape.options, value).fields);
    default:
      return [at];
  }
}
