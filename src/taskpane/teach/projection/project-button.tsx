import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular, ProjectionScreenRegular } from '@fluentui/react-icons';
import { useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  button: { flexShrink: 0, whiteSpace: 'nowrap', minWidth: 0, marginLeft: 'auto' },
});

/** 投影, 退出投影: one button, so that the keyboard stays on it. */
export function ProjectButton({ projected, project }: { readonly projected: boolean; readonly project: (on: boolean) => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Button
      size="small"
      className={styles.button}
      appearance={projected ? 'secondary' : 'subtle'}
      icon={projected ? <DismissRegular /> : <ProjectionScreenRegular />}
      title={words(projected ? 'projection.leaveHint' : 'projection.startHint')}
      // Projected it is no switch any more but the way out.
      aria-pressed={projected ? undefined : false}
      data-part="project"
      onClick={() => { project(!projected); }}
    >
      {words(projected ? 'projection.leave' : 'projection.start')}
    </Button>
  );
}
