import { stepText } from '../../../explain/step-text';
import { refText } from '../../../workbook/cell-ref';
import { usePane } from '../../parts/pane-context';
import { useTeach } from '../teach-context';

/** 推导: the steps behind the chosen cell. */
export function DerivationPart() {
  const { chosen } = useTeach();
  const { language } = usePane();
  if (chosen === null) return null;
  return (
    <ol data-part="derivation" data-cell={refText(chosen.ref)}>
      {chosen.derivation.map((step, at) => <li key={at}>{stepText(step, language)}</li>)}
    </ol>
  );
}
