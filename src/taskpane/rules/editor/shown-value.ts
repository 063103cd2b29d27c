import { type FieldShape, variantIn } from '../../../profile/edit/field-shape';
import type { Json } from '../../../profile/json-pointer';
import type { Words } from '../../preferences/preferences-provider';

/** 值的说法: what stands in a field, in one line. */
export function shownValue(words: Words, shape: FieldShape, name: string, value: Json): string {
  switch (shape.kind) {
    case 'choice':
      return words(`edit.choice.${name}.${String(value)}`);
    case 'switch':
      return words(value === true ? 'edit.on' : 'edit.off');
    case 'words': {
      const list = value as readonly string[];
      return list.length === 0 ? words('edit.empty') : list.join('、');
    }
    case 'maybe':
      return value === null ? words('edit.none') : shownValue(words, shape.of, name, value);
    case 'list': {
      const items = (value as readonly Json[]).map((item) => shownValue(words, shape.of, name, item));
      return items.length === 0 ? words('edit.empty') : items.join('；');
    }
    case 'group':
      return parts(words, shape.fields, value).join(' ');
    case 'variants': {
      const variant = variantIn(shape.options, value);
      return [words(`edit.choice.${shape.by}.${variant.name}`), ...parts(words, variant.fields, value)].join(' ');
    }
    default:
      return String(value);
  }
}

function parts(words: Words, fields: readonly { readonly name: string; readonly shape: FieldShape }[], value: Json): readonly string[] {
  return fields.flatMap(({ name, shape }) => {
    const part = (value as Readonly<Record<string, Json>>)[name];
    if (part === undefined || part === null) return [];
    if (shape.kind === 'switch') return part === true ? [words(`edit.part.${name}`)] : [];
    return [shownValue(words, shape, name, part)];
  });
}
