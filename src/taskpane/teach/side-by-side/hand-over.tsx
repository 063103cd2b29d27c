import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { sideBySidePaper } from '../../../report/side-by-side-paper';
import { paperWorkbook } from '../../../report/xlsx/paper-workbook';
import type { ComparedRow, SideBySide } from '../../../teach/side-by-side/side-by-side';
import { sideBySideTable } from '../../../teach/side-by-side/side-by-side-table';
import { tabSeparated } from '../../../teach/side-by-side/tab-separated';
import { type Deliver, deliveredName } from '../../parts/deliver';
import { formName } from '../../parts/form-name';
import { usePane } from '../../parts/pane-context';
import { useWords } from '../../preferences/preferences-provider';
import { copyText } from '../../parts/copy-text';
import { useTeach } from '../teach-context';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 带走对照表: as text for the clipboard, and on paper as a new workbook; with the rows that are shown. */
export function HandOver({ result, only }: { readonly result: SideBySide; readonly only: (row: ComparedRow) => boolean }) {
  const styles = useStyles();
  const words = useWords();
  const { deliver, current, language } = usePane();
  const { form, announce } = useTeach();
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const table = () => sideBySideTable(result, only, language);
  const copy = async () => {
    const text = tabSeparated(table());
    if (await copyText(text)) {
      setCopied(text);
      announce(words('sidetab.heard.copied'));
    } else {
      setByHand(text);
    }
  };
  const write = (to: Deliver) => {
    const bytes = new Uint8Array(paperWorkbook([sideBySidePaper(table(), form, language)]));
    void to.hand(deliveredName(words('side.sheet'), current === null ? null : formName(current)), bytes);
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" icon={copied === null ? <CopyRegular /> : <CheckmarkRegular />} data-part="copy" onClick={() => { void copy(); }}>{words(copied === null ? 'sidetab.copy' : 'sidetab.copied')}</Button>
        {deliver !== null && <Button size="small" icon={<ArrowDownloadRegular />} data-part="paper" onClick={() => { write(deliver); }}>{words('sidetab.paper')}</Button>}
      </div>
      {byHand !== null && <Field label={words('sidetab.copyByHand')}><Textarea value={byHand} rows={6} readOnly onFocus={({ target }) => { target.select(); }} /></Field>}
    </>
  );
}
