import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { FoldHead } from '../parts/fold';
import { useWords } from '../preferences/preferences-provider';
import type { FoldedGroup, PreviewItem } from './preview-items';
import { PreviewRowView } from './preview-row-view';

const useStyles = makeStyles({
  block: { display: 'block', margin: 0, padding: '8px 0 4px', color: tokens.colorNeutralForeground2 },
});

const FOLDS = { left: 'filltab.leftGroup', right: 'filltab.rightGroup' } as const;

/** One line of the preview: a heading, a folded group, or a cell. */
export function PreviewItemView({ item, tabStop, selected, onToggle }: {
  readonly item: PreviewItem;
  readonly tabStop: boolean;
  readonly selected: boolean;
  readonly onToggle: (group: FoldedGroup) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  switch (item.kind) {
    case 'block':
      return <Caption1Strong as="h3" className={styles.block}>{words(`filltab.block.${item.block}`)}</Caption1Strong>;
    case 'fold':
      return (
        <FoldHead open={item.open} onToggle={() => { onToggle(item.group); }} tabIndex={tabStop ? 0 : -1}>
          {words(FOLDS[item.group], { count: String(item.count) })}
        </FoldHead>
      );
    case 'row':
      return <PreviewRowView row={item.row} tabStop={tabStop} selected={selected} />;
  }
}
