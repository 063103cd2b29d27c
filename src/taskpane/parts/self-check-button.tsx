import { Button } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons';
import { deliveredName } from './deliver';
import { formName } from './form-name';
import { usePane } from './pane-context';
import { useWords } from '../preferences/preferences-provider';

/** 生成自检单: one page for the unit itself, as a new workbook. */
export function SelfCheckButton() {
  const words = useWords();
  const { session: { papers }, current, deliver, language } = usePane();
  if (deliver === null || current === null || current.assessment.profile === null) return null;
  const make = () => {
    const bytes = papers.selfCheck(deliver.openName(), language);
    if (bytes !== null) void deliver.hand(deliveredName(words('filltab.selfCheckName'), formName(current)), bytes);
  };
  return <Button icon={<ClipboardTaskRegular />} title={words('filltab.selfCheckHint')} data-part="self-check" onClick={make}>{words('filltab.selfCheck')}</Button>;
}
