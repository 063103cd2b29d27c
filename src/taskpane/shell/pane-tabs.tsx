import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { BookOpenRegular, ClipboardTaskRegular, DocumentSearchRegular, LightbulbRegular } from '@fluentui/react-icons';
import { useWords } from '../preferences/preferences-provider';

const TABS = [
  { name: 'fill', label: 'shell.fill', icon: <ClipboardTaskRegular /> },
  { name: 'review', label: 'shell.review', icon: <DocumentSearchRegular /> },
  { name: 'teach', label: 'shell.teach', icon: <LightbulbRegular /> },
  { name: 'rules', label: 'shell.rules', icon: <BookOpenRegular /> },
] as const;

export type TabName = (typeof TABS)[number]['name'];

export const tabId = (name: TabName) => `ziping-tab-${name}`;
export const panelId = (name: TabName) => `ziping-panel-${name}`;

const useStyles = makeStyles({
  tab: {
    minWidth: '52px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    // The icon stands above its word, as on the ribbon: four tabs fit into 320 px. The word and the wider one that
    // keeps its place while the tab is chosen lie in one field.
    gridAutoFlow: 'row',
    justifyItems: 'center',
    rowGap: '2px',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    '& > span:not(.fui-Tab__icon)': { gridRowStart: 2, gridColumnStart: 1 },
  },
});

export function PaneTabs({ selected, onSelect }: { readonly selected: TabName; readonly onSelect: (name: TabName) => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <TabList
      selectedValue={selected}
      onTabSelect={(_, { value }) => { onSelect(value as TabName); }}
      aria-label={words('shell.tabs')}
      selectTabOnFocus
    >
      {TABS.map(({ name, label, icon }) => (
        <Tab key={name} value={name} id={tabId(name)} icon={icon} className={styles.tab} aria-controls={name === selected ? panelId(name) : undefined}>
          {words(label)}
        </Tab>
      ))}
    </TabList>
  );
}
