import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ComparedRow, ProfileColumn } from '../../../teach/side-by-side/side-by-side';
import { useWords } from '../../preferences/preferences-provider';
import { type Pages, usePages } from '../projection/pages';
import { ComparedTable } from './compared-table';
import { useGoToRow } from './use-go-to-row';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** 投影时一次一行: before an audience one row is enough, and the sheet shows it. */
export function ProjectedRows({ columns, rows }: { readonly columns: readonly ProfileColumn[]; readonly rows: readonly ComparedRow[] }) {
  const styles = useStyles();
  const words = useWords();
  const goToRow = useGoToRow();
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, rows.length - 1);
  const pages = useMemo<Pages>(() => {
    const show = (place: number) => () => {
      const row = rows[place];
      // At either end the keys stay here, and do not turn the rows of the sheet.
      if (row === undefined) return;
      setWanted(place);
      goToRow(row);
    };
    return { next: show(at + 1), back: show(at - 1), cell: rows[at]!.ref };
  }, [rows, at, goToRow]);
  usePages(pages);
  return (
    <>
      <div className={styles.line}>
        <span data-part="row-of">{words('sidetab.rowOf', { at: String(at + 1), of: String(rows.length) })}</span>
        <Button size="small" disabledFocusable={at === 0} onClick={() => { pages.back?.(); }}>{words('sidetab.back')}</Button>
        <Button size="small" disabledFocusable={at === rows.length - 1} onClick={() => { pages.next?.(); }}>{words('sidetab.next')}</Button>
      </div>
      <ComparedTable columns={columns} rows={[rows[at]!]} wide={false} />
    </>
  );
}
