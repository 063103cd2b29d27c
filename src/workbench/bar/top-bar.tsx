import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveEditRegular, SaveRegular, TableSimpleRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { later } from '../../taskpane/parts/later';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { Sample } from '../samples/samples';
import type { WorkbenchState } from '../workbench-state';

const SampleMenu = later(() => import(/* webpackChunkName: "dialogs" */ './sample-menu').then(({ SampleMenu: part }) => part));

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { minWidth: 0, flexGrow: 1, flexBasis: '120px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', padding: `0 ${tokens.spacingHorizontalM}` },
  unsaved: { color: tokens.colorNeutralForeground2 },
  // As narrow as their words: all four fit into one line of a narrow window.
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', '& .fui-Button': {
    minWidth: 'auto', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS,
    '@media (max-width: 340px)': { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  } },
});

export interface TopBarActions {
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onSample: (sample: Sample) => void;
}

/** 顶栏: what is open, and what can be done with files. */
export function TopBar({ state: { open, busy }, onOpen, onSave, onSaveAs, onSample }: TopBarActions & { readonly state: WorkbenchState }) {
  const styles = useStyles();
  const words = useWords();
  const waiting = busy !== null;
  const fixed = waiting || open === null || open.readOnly;
  return (
    <header data-region="bar" className={styles.bar}>
      <Text as="h1" weight="semibold" size={400}>{words('workbench.product')}</Text>
      <Text className={styles.name} title={open?.name}>
        {open?.name ?? words('workbench.nothingOpen')}
        {open?.unsaved === true && <span className={styles.unsaved}>{words('workbench.unsavedMark')}</span>}
      </Text>
      <div className={styles.buttons}>
        {waiting && <Spinner size="extra-tiny" aria-label={words(busy.key, busy.data)} />}
        <Button appearance="subtle" icon={<FolderOpenRegular />} disabled={waiting} onClick={onOpen} title="Ctrl+O">{words('workbench.open')}</Button>
        <Button appearance="subtle" icon={<SaveRegular />} disabled={fixed} onClick={onSave} title="Ctrl+S">{words('workbench.save')}</Button>
        <Button appearance="subtle" icon={<SaveEditRegular />} disabled={fixed} onClick={onSaveAs}>{words('workbench.saveAs')}</Button>
        <Suspense fallback={<Button appearance="subtle" icon={<TableSimpleRegular />} disabled>{words('workbench.samples')}</Button>}>
          <SampleMenu disabled={waiting} onOpen={onSample} />
        </Suspense>
      </div>
    </header>
  );
}
