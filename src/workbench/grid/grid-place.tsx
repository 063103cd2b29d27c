import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  frame: { position: 'absolute', inset: 0, '& > *': { position: 'absolute', inset: 0 } },
});

/** Holds the element the grid draws into; React leaves what is in it alone. */
export function GridPlace({ place }: { readonly place: HTMLElement }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.append(place);
    return () => { place.remove(); };
  }, [place]);
  return <div ref={frame} className={styles.frame} />;
}
