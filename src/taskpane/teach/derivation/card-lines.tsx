import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CardLine } from '../../../explain/steps/step-card';
import { useWords } from '../../preferences/preferences-provider';
import { CardLineView } from './card-line';

/** A sum of so many rows is read; a form may have thousands. */
const MOST_PARTS = 30;

const useStyles = makeStyles({ more: { alignSelf: 'flex-start' } });

/** What stands on a card. Of a long sum the first addends and what they come to; the rest on request. */
export function CardLines({ lines }: { readonly lines: readonly CardLine[] }) {
  const styles = useStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  const ends = lines.findLastIndex(({ kind }) => kind === 'part');
  const hidden = all ? 0 : lines.filter(({ kind }) => kind === 'part').length - MOST_PARTS;
  const shown = (line: CardLine, at: number) => <CardLineView key={at} line={line} />;
  if (hidden <= 0) return lines.map(shown);
  return (
    <>
      {lines.slice(0, ends - hidden).map(shown)}
      <Button size="small" className={styles.more} onClick={() => { setAll(true); }}>{words('derivation.moreParts', { count: String(hidden) })}</Button>
      {lines.slice(ends).map((line, at) => shown(line, ends + at))}
    </>
  );
}
