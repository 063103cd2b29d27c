import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { NotShown } from '../grid/grid-part';
import type { OpenFile } from '../workbench-state';

const KINDS = {
  chart: 'workbench.chart',
  pivot: 'workbench.pivot',
  shape: 'workbench.shape',
  sparkline: 'workbench.sparkline',
  'cell-image': 'workbench.cellImage',
  control: 'workbench.control',
  'threaded-comment': 'workbench.threadedComment',
} as const satisfies Record<NotShown, string>;

/** What a person has to know about the file before they work in it. */
export function FileNotices({ open }: { readonly open: OpenFile }) {
  const words = useWords();
  const [dismissed, setDismissed] = useState<OpenFile['notShown'] | null>(null);
  const kinds = open.notShown.map((kind) => words(KINDS[kind]));
  return (
    <>
      {open.readOnly && <MessageBar intent="warning"><MessageBarBody>{words('workbench.readOnly')}</MessageBarBody></MessageBar>}
      {open.notShown.length > 0 && dismissed !== open.notShown && (
        <MessageBar intent="info">
          <MessageBarBody>{words('workbench.notShown', { kinds: kinds.reduce((before, next) => words('workbench.listed', { before, next })) })}</MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={words('workbench.dismiss')} onClick={() => { setDismissed(open.notShown); }} />}
          />
        </MessageBar>
      )}
    </>
  );
}
