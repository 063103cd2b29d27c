import type { FormAssessment } from '../../assess';
import type { Facts } from './facts';
import type { FormView } from './form-view';
import type { FormViews } from './form-views';

/** 逐表备好待办: the views of several forms, one step each. */
export function* makeViews(forms: readonly FormAssessment[], facts: Facts, views: FormViews): Generator<number, readonly (FormView | null)[]> {
  const made: (FormView | null)[] = [];
  for (const form of forms) {
    made.push(views.made(form, facts));
    yield made.length;
  }
  return made;
}
