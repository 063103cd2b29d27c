import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../wording/message';
import type { ThemeChoice } from '../preferences/preferences';
import { usePreferences, useWords } from '../preferences/preferences-provider';
import { SettingsGroup } from './settings-group';

const THEMES: readonly (readonly [ThemeChoice, string])[] = [
  ['system', 'shell.themeSystem'], ['light', 'shell.themeLight'], ['dark', 'shell.themeDark'], ['contrast', 'shell.themeContrast'],
];
const LANGUAGES: readonly (readonly [Language, string])[] = [['zh', 'shell.chinese'], ['en', 'shell.english']];

const useStyles = makeStyles({
  place: { position: 'relative', flexShrink: 0 },
  sheet: {
    position: 'absolute', top: '100%', right: '4px', zIndex: 3, minWidth: '160px', padding: '8px 12px',
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16,
  },
});

/** 设置: preferences of the person; they stay in this browser. Native controls, so that no menu has to be loaded for them. */
export function SettingsMenu() {
  const styles = useStyles();
  const words = useWords();
  const { preferences: { language, theme }, prefer } = usePreferences();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    // Opened by the person: the keyboard goes to what is in force.
    place.current?.querySelector<HTMLElement>('input:checked')?.focus();
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && place.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => { document.removeEventListener('pointerdown', onPress); };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className={styles.place} ref={place} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={words('shell.settings')}
        title={words('shell.settings')}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => { setOpen(!open); }}
      />
      {open && (
        <div className={styles.sheet} id={id} role="group" aria-label={words('shell.settings')}>
          <SettingsGroup name={words('shell.language')} choices={LANGUAGES} chosen={language} onChoose={(next) => { prefer({ language: next }); }} />
          <SettingsGroup name={words('shell.theme')} choices={THEMES} chosen={theme} onChoose={(next) => { prefer({ theme: next }); }} />
        </div>
      )}
    </div>
  );
}
