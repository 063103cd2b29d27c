import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import { droppedFiles } from '../file/dropped-files';
import type { FileSource } from '../file/workbook-file';

const useStyles = makeStyles({
  zone: {
    position: 'fixed', inset: 0, zIndex: 1000, pointerEvents: 'none', display: 'flex', alignItems: 'center', justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay, color: tokens.colorNeutralForegroundStaticInverted,
    border: `4px dashed ${tokens.colorNeutralForegroundStaticInverted}`,
  },
  // Its own ground: what lies below the overlay has words of its own.
  says: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`, borderRadius: tokens.borderRadiusXLarge, boxShadow: tokens.shadow28,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
  },
});

/** 拖入文件或文件夹: anywhere on the page; otherwise the browser would leave the page for the file. */
export function DropZone({ onDrop }: { readonly onDrop: (files: readonly FileSource[]) => void }) {
  const styles = useStyles();
  const words = useWords();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const bringsFiles = (event: DragEvent): event is DragEvent & { dataTransfer: DataTransfer } => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false); };
    const onDropped = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(onDrop);
    };
    // Before the grid sees them: it takes a dropped picture for its own.
    window.addEventListener('dragover', onOver, true);
    window.addEventListener('dragleave', onLeave, true);
    window.addEventListener('drop', onDropped, true);
    return () => {
      window.removeEventListener('dragover', onOver, true);
      window.removeEventListener('dragleave', onLeave, true);
      window.removeEventListener('drop', onDropped, true);
    };
  }, [onDrop]);
  return over ? <div className={styles.zone}><Subtitle1 className={styles.says}>{words('workbench.drop')}</Subtitle1></div> : null;
}
