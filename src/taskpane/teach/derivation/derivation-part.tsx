import { useMemo } from 'react';
import { stepCards } from '../../../explain/steps/step-cards';
import { refText } from '../../../workbook/cell-ref';
import { useTeach } from '../teach-context';
import { ChosenHead } from './chosen-head';
import { StepWalk } from './step-walk';

/** 推导: the steps behind the chosen cell, one card after the other. */
export function DerivationPart() {
  const { form, profile, score, chosen } = useTeach();
  const cards = useMemo(() => chosen === null ? [] : stepCards({ cell: chosen, form, profile, score }), [chosen, form, profile, score]);
  if (chosen === null) return null;
  const of = `${form.id} ${chosen.kind} ${refText(chosen.ref)}`;
  return (
    <div data-part="derivation" data-cell={refText(chosen.ref)}>
      <ChosenHead cell={chosen} />
      <StepWalk key={of} of={of} cards={cards} />
    </div>
  );
}
