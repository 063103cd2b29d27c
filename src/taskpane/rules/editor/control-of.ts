import type { FieldShape } from '../../../profile/edit/field-shape';
import type { Json } from '../../../profile/json-pointer';

/** What a control draws: one place, by its shape. */
export interface ControlOf<Shape = FieldShape> {
  readonly shape: Shape;
  /** Name of the choices it offers. */
  readonly name: string;
  /** For a screen reader: the field and what it is of. */
  readonly label: string;
  readonly at: string;
  readonly value: Json;
}
