import { type EditField } from '../../../profile/edit/edit-fields';
import type { Words } from '../../preferences/preferences-provider';

/** 栏名, with what it is of. Roundings are of a figure, which the rule cards name already. */
export function fieldLabel(words: Words, { at, name, of }: EditField): string {
  const label = words(`edit.field.${name}`);
  if (of === null) return label;
  return words('edit.labelOf', { of: at.startsWith('/rounding/') ? words(`card.rounded-${of}`) : of, label });
}
