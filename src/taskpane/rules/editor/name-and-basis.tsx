import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { basisOf } from '../../../profile/edit/own-basis';
import { changesOf } from '../../../profile/edit/draft-file';
import { valueAt } from '../../../profile/json-pointer';
import type { RuleProfile } from '../../../profile/rule-profile';
import { Fold } from '../../parts/fold';
import { useWords } from '../../preferences/preferences-provider';
import { useEditor } from './editor-context';
import { TypedInput } from './typed-input';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** 名称与依据 of the copy. */
export function NameAndBasis() {
  const styles = useStyles();
  const words = useWords();
  const { rules, draft } = useEditor();
  const name = valueAt(draft.content, ['name']) as RuleProfile['name'];
  const basis = basisOf(draft);
  const nothing = changesOf(draft).length === 0;
  return (
    <Fold title={words('edit.name')}>
      <div className={styles.fields}>
        <Field size="small" label={words('edit.nameZh')}><TypedInput value={name.zh} label={words('edit.nameZh')} take={(zh) => { if (zh !== '') rules.rename({ ...name, zh }); }} /></Field>
        <Field size="small" label={words('edit.nameEn')}><TypedInput value={name.en} label={words('edit.nameEn')} take={(en) => { if (en !== '') rules.rename({ ...name, en }); }} /></Field>
        <Field size="small" label={words('edit.basisTitle')} hint={words('edit.basisHint')}><TypedInput disabled={nothing} value={basis.title} label={words('edit.basisTitle')} take={(title) => { rules.setBasis({ ...basis, title }); }} /></Field>
        <Field size="small" label={words('edit.basisNumber')}><TypedInput disabled={nothing} value={basis.documentNumber} label={words('edit.basisNumber')} take={(documentNumber) => { rules.setBasis({ ...basis, documentNumber }); }} /></Field>
      </div>
    </Fold>
  );
}
