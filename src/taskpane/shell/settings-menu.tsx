import {
  Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { Language } from '../../wording/message';
import type { ThemeChoice } from '../preferences/preferences';
import { usePreferences, useWords } from '../preferences/preferences-provider';

const THEMES: readonly (readonly [ThemeChoice, string])[] = [
  ['system', 'shell.themeSystem'], ['light', 'shell.themeLight'], ['dark', 'shell.themeDark'], ['contrast', 'shell.themeContrast'],
];
const LANGUAGES: readonly (readonly [Language, string])[] = [['zh', 'shell.chinese'], ['en', 'shell.english']];

/** 设置: preferences of the person; they stay in this browser. */
export function SettingsMenu() {
  const words = useWords();
  const { preferences: { language, theme }, prefer } = usePreferences();
  return (
    <Menu
      checkedValues={{ language: [language], theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => { prefer({ [name]: checkedItems[0] }); }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />} aria-label={words('shell.settings')} title={words('shell.settings')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words('shell.language')}</MenuGroupHeader>
            {LANGUAGES.map(([value, label]) => <MenuItemRadio key={value} name="language" value={value}>{words(label)}</MenuItemRadio>)}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words('shell.theme')}</MenuGroupHeader>
            {THEMES.map(([value, label]) => <MenuItemRadio key={value} name="theme" value={value}>{words(label)}</MenuItemRadio>)}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
