import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { MAX_LENGTH } from '../../../profile/read-json';
import { useFocusBack } from '../../parts/use-focus-back';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import type { Imported, OwnRules } from '../../session/own-rules/own-rules';

const useStyles = makeStyles({
  surface: { maxWidth: '420px', padding: '16px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  file: { display: 'none' },
  text: { width: '100%' },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '160px', overflowY: 'auto', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** A character is at most four bytes. */
const LONGEST_FILE = 4 * MAX_LENGTH;

/** 导入口径, as a file or as pasted text: some programs hand over no files. */
export function ImportDialog({ rules, onTaken, onClose }: {
  readonly rules: OwnRules;
  readonly onTaken: (taken: Extract<Imported, { says: unknown; id: string }>) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  useFocusBack();
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<{ readonly says: string; readonly faults: readonly string[] } | null>(null);
  const take = (file: string, content: string) => {
    const taken = rules.take(file, content);
    if (taken.id !== null) {
      onTaken(taken);
      return;
    }
    setRefusal({
      says: say(taken.says),
      faults: taken.issues.map(({ pointer, says }) => words('edit.faultAt', { at: pointer === '' ? words('edit.whole') : pointer, says: say(says) })),
    });
  };
  const read = async (file: File) => {
    if (file.size > LONGEST_FILE) setRefusal({ says: words('edit.tooLong', { file: file.name, most: String(LONGEST_FILE) }), faults: [] });
    else take(file.name, await textOf(file));
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words('edit.importTitle')}</DialogTitle>
          <DialogContent className={styles.content}>
            {words('edit.importHelp')}
            <input ref={chooser} type="file" accept=".json,application/json" className={styles.file} aria-label={words('edit.importFile')} onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void read(file);
              target.value = '';
            }} />
            <div><Button size="small" onClick={() => chooser.current?.click()}>{words('edit.importFile')}</Button></div>
            <Field size="small" label={words('edit.importText')}>
              <Textarea className={styles.text} value={text} rows={5} onChange={(_, { value }) => { setText(value); }} />
            </Field>
            {refusal !== null && (
              <div role="alert">
                <MessageBar intent="error" layout="multiline"><MessageBarBody>{refusal.says}</MessageBarBody></MessageBar>
                <ul className={styles.faults} tabIndex={0} aria-label={refusal.says}>{refusal.faults.map((fault, at) => <li key={at}>{fault}</li>)}</ul>
              </div>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{words('edit.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => { take(words('edit.importPasted'), text); }}>{words('edit.importTake')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Old browsers have no file.text(). */
function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => { resolve(String(reader.result)); };
    reader.onerror = () => { reject(reader.error ?? new Error('not read')); };
    reader.readAsText(file);
  });
}
