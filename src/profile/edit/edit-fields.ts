import { type Json, pathOf, pointerOf, valueAt } from '../json-pointer';
import { type FieldShape, shapeAt } from './field-shape';

/** 可改的一栏: a place of the profile that a person may change, under the words it is known by. */
export interface EditField {
  /** JSON pointer into the resolved profile. */
  readonly at: string;
  readonly shape: FieldShape;
  /** Name of its sentence: edit.field.<name>. */
  readonly name: string;
  /** What it is of, where a list holds several: the name of a section, a level, a fund measure. */
  readonly of: string | null;
}

export interface EditGroup {
  /** The rule block whose heading it has: card.<name>. */
  readonly name: string;
  readonly fields: readonly EditField[];
}

const ROUNDED = ['fundRate', 'fundScore', 'weight', 'completionRate', 'indicatorScore', 'subtotal', 'total'];

/** Every place once; `*` stands for each item of a list that keeps its length. What recognises a form is not changed here. */
export const EDITABLE: readonly { readonly group: string; readonly places: readonly string[] }[] = [
  { group: 'points', places: ['/points/total', '/points/fund', '/points/indicators', '/points/mismatch', '/sections/*/points', '/sections/*/cap', '/sections/*/weights', '/sections/*/optional'] },
  { group: 'funds', places: ['/funds/denominator', '/funds/adjustmentCounts', '/funds/zeroBudget/total', '/funds/zeroBudget/component', '/fundMeasures/*/points', '/fundMeasures/*/rule'] },
  {
    group: 'indicators',
    places: [
      '/indicators/positive/rule', '/indicators/reverse/rule', '/indicators/comparison/equals', '/indicators/comparison/otherwise', '/indicators/zeroTarget/rule',
      '/indicators/zeroTargetOver', '/indicators/overFulfilment', '/indicators/deadline/rule', '/indicators/range/outside', '/indicators/compound/rule',
      '/indicators/limits/capAtWeight', '/indicators/limits/floor', '/indicators/completionRate/cap',
    ],
  },
  {
    group: 'levels',
    places: [
      '/indicators/qualitative/levels/*/share', '/indicators/qualitative/levels/*/default', '/indicators/qualitative/levels/*/words',
      '/indicators/qualitative/unlisted/share', '/indicators/qualitative/unlisted/default', '/indicators/qualitative/sameAsTarget', '/indicators/qualitative/percentActual', '/indicators/qualitative/levelDecidesNumbers',
    ],
  },
  { group: 'deductions', places: ['/deductions/items/*/points', '/deductions/floor'] },
  { group: 'rounding', places: ROUNDED.flatMap((what) => [`/rounding/${what}/mode`, `/rounding/${what}/places`]) },
  { group: 'totals', places: ['/totals/add', '/totals/cap', '/totals/floor', '/grades/bands'] },
  { group: 'reasons', places: ['/reasons/triggers', '/reasons/scope', '/reasons/shortestLength', '/reasons/longestLength', '/reasons/notAReason'] },
];

/** 可改的各栏 of one profile, block by block; what it does not have (deductions, grades) is left out. */
export function editGroups(profile: Json): readonly EditGroup[] {
  return EDITABLE
    .map(({ group, places }) => ({ name: group, fields: inTurns(places.map((place) => fieldsAt(profile, place))) }))
    .filter(({ fields }) => fields.length > 0);
}

/** The fields of one item of a list stand together. */
function inTurns(found: readonly (readonly EditField[])[]): readonly EditField[] {
  const all = found.flat();
  const items = new Map<string, EditField[]>();
  for (const field of all) {
    const key = field.of === null ? field.at : pointerOf(pathOf(field.at).slice(0, -1));
    items.set(key, [...items.get(key) ?? [], field]);
  }
  return [...items.values()].flat();
}

function fieldsAt(profile: Json, place: string): readonly EditField[] {
  const path = pathOf(place);
  const star = path.indexOf('*');
  const shape = shapeAt(path);
  const name = path.filter((part, at) => part !== '*' && !(path[0] === 'rounding' && at === 1)).join('-');
  if (star < 0) return valueAt(profile, path) === undefined ? [] : [{ at: place, shape, name, of: ofRounding(path) }];
  const items = valueAt(profile, path.slice(0, star));
  if (!Array.isArray(items)) return [];
  return items.map((item, index) => ({ at: pointerOf(path.map((part) => part === '*' ? String(index) : part)), shape, name, of: titleOf(item as Json, index) }));
}

/** 修约 of each figure has the same two fields. */
function ofRounding([first, second]: readonly string[]): string | null {
  return first === 'rounding' ? second! : null;
}

function titleOf(item: Json, index: number): string {
  const { name, title, words } = item as { readonly name?: Json; readonly title?: Json; readonly words?: Json };
  if (typeof name === 'string') return name;
  if (typeof title === 'string') return title;
  return Array.isArray(words) ? String(words[0] ?? index + 1) : String(index + 1);
}
