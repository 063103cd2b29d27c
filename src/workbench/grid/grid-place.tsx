import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  frame: { position: 'absolute', inset: 0, '& > *': { position: 'absolute', inset: 0 } },
});

/** Holds the element the grid draws into; React leaves what is in it alone. Covered, it takes neither pointer nor keyboard. */
export function GridPlace({ place, covered }: { readonly place: HTMLElement; readonly covered: boolean }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.append(place);
    return () => { place.remove(); };
  }, [place]);
  return <div ref={frame} className={styles.frame} inert={covered} />;
}
