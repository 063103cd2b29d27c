import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', display: 'flex', flexDirection: 'column' },
  name: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px', cursor: 'pointer', whiteSpace: 'nowrap' },
  radio: {
    margin: 0, width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** One preference: its name and the choices, of which one is in force. */
export function SettingsGroup<T extends string>({ name, choices, chosen, onChoose }: {
  readonly name: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className={styles.choice}>
          <input type="radio" className={styles.radio} name={group} checked={value === chosen} onChange={() => { onChoose(value); }} />
          {words(label)}
        </label>
      ))}
    </fieldset>
  );
}
