import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { FieldShape } from '../../../profile/edit/field-shape';
import { freshValue } from '../../../profile/edit/fresh-value';
import { type Json, pathOf, pointerOf } from '../../../profile/json-pointer';
import { useWords } from '../../preferences/preferences-provider';
import type { ControlOf } from './control-of';
import { useEditor } from './editor-context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 分档、等级、情形: items that can be added and taken away. */
export function ListControl({ shape, name, label, at, value, control: Control }: ControlOf<Extract<FieldShape, { kind: 'list' }>> & {
  /** What draws an item. */
  readonly control: ComponentType<ControlOf>;
}) {
  const styles = useStyles();
  const words = useWords();
  const { rules, source } = useEditor();
  const items = value as readonly Json[];
  return (
    <div>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={index} className={styles.item}>
            <div className={styles.head}>
              <Caption1 className={styles.quiet}>{words('edit.item', { number: String(index + 1) })}</Caption1>
              {items.length > shape.least && (
                <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words('edit.takeOf', { label, number: String(index + 1) })} onClick={() => { rules.set(at, items.filter((_, place) => place !== index)); }}>
                  {words('edit.take')}
                </Button>
              )}
            </div>
            <Control shape={shape.of} name={name} label={words('edit.partOf', { label, part: words('edit.item', { number: String(index + 1) }) })} at={pointerOf([...pathOf(at), index])} value={item} />
          </li>
        ))}
      </ol>
      <Button size="small" icon={<AddRegular />} aria-label={words('edit.addTo', { label })} onClick={() => { rules.set(at, [...items, freshValue(shape.of, source)]); }}>{words('edit.add')}</Button>
    </div>
  );
}
