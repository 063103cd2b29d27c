import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { usePreferences } from '../../preferences/preferences-provider';
import { fluentTheme } from '../../preferences/theme';
import { projectedTheme, type TypeSize } from './projected-theme';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    height: '100%',
    // Not a class of the provider itself: dialogs wear its classes too, and one that fills the page hides what it lies over.
    '& > .fui-FluentProvider': { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  },
  // Fluent gives some of its parts a fixed height or type of their own, which the larger type does not fit into.
  large: {
    '& select': { height: 'auto', minHeight: '1.75em', fontSize: 'inherit' },
    '& .fui-Badge': { height: 'auto', padding: '2px 10px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    '& .fui-Slider': { '--fui-Slider__thumb--size': '32px', '--fui-Slider__inner-thumb--radius': '10px', '--fui-Slider__rail--size': '8px', minHeight: '48px' },
    '& .fui-Checkbox__indicator, & .fui-Radio__indicator, & .fui-Switch__indicator': { transform: 'scale(1.4)' },
    '& .fui-Button__icon': { fontSize: '1.2em', width: '1.2em', height: '1.2em' },
    '& .fui-Badge__icon': { fontSize: '1em' },
  },
});

/** 放映: what stands below it, in the large type of a projection or as usual; nothing below it begins anew when that changes. */
export function Projector({ projected, size, children }: { readonly projected: boolean; readonly size: TypeSize; readonly children: ReactNode }) {
  const styles = useStyles();
  const { themeName } = usePreferences();
  const theme = useMemo(() => projected ? projectedTheme(fluentTheme(themeName), themeName, size) : {}, [projected, themeName, size]);
  return (
    <div className={styles.place}>
      <FluentProvider theme={theme} className={projected ? styles.large : undefined}>{children}</FluentProvider>
    </div>
  );
}
