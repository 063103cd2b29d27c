import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { usePreferences, useWords } from '../../taskpane/preferences/preferences-provider';
import { type Sample, samples } from '../samples/samples';

const GROUPS = [['national', 'workbench.samplesNational'], ['regional', 'workbench.samplesRegional']] as const;

/** 示例: workbooks that come with the page. */
export function SampleMenu({ disabled, onOpen }: { readonly disabled: boolean; readonly onOpen: (sample: Sample) => void }) {
  const words = useWords();
  const { preferences: { language } } = usePreferences();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<TableSimpleRegular />} disabled={disabled}>{words('workbench.samples')}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {GROUPS.map(([group, title], index) => [
            index > 0 && <MenuDivider key={`before-${group}`} />,
            <MenuGroup key={group}>
              <MenuGroupHeader>{words(title)}</MenuGroupHeader>
              {samples.filter((sample) => sample.group === group).map((sample) => (
                <MenuItem key={sample.file} onClick={() => { onOpen(sample); }}>{sample[language]}</MenuItem>
              ))}
            </MenuGroup>,
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
