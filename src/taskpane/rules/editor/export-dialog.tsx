import { CopyDialog } from '../../parts/copy-dialog';
import { useWords } from '../../preferences/preferences-provider';

/** 导出口径 where nothing can be downloaded: the text stands selected, to be copied by hand. */
export function ExportDialog({ name, text, onClose }: { readonly name: string; readonly text: string; readonly onClose: () => void }) {
  const words = useWords();
  return <CopyDialog title={words('edit.exportTitle')} says={words('edit.exportHelp', { name })} label={words('edit.importText')} close={words('edit.close')} text={text} onClose={onClose} />;
}
