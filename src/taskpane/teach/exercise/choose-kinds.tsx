import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CELL_GROUPS } from '../../../teach/exercise/exercise-choice';
import { PLANT_IDS } from '../../../teach/exercise/plant/plants';
import { message } from '../../../wording/message';
import { Fold } from '../../parts/fold';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import type { ExerciseForm } from './use-exercise-form';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, minWidth: 0, margin: 0, padding: 0, border: 'none' },
  list: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Choosing {
  readonly form: ExerciseForm;
  readonly change: (patch: Partial<ExerciseForm>) => void;
}

/** 哪些格留空. */
export function ChooseGroups({ form: { groups }, change }: Choosing) {
  const styles = useStyles();
  const words = useWords();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words('exercisetab.groups')}</legend>
      {CELL_GROUPS.map((group) => (
        <Checkbox
          key={group}
          label={words(`exercisetab.group.${group}`)}
          checked={groups.includes(group)}
          onChange={(_, { checked }) => { change({ groups: CELL_GROUPS.filter((one) => one === group ? checked === true : groups.includes(one)) }); }}
        />
      ))}
    </fieldset>
  );
}

/** 种哪些错误; folded, since all of them are chosen at first. */
export function ChoosePlants({ form: { plants }, change }: Choosing) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  return (
    <Fold title={words('exercisetab.plantsChosen', { count: String(plants.length) })}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => { change({ plants: PLANT_IDS }); }}>{words('exercisetab.allPlants')}</Button>
        <Button size="small" onClick={() => { change({ plants: [] }); }}>{words('exercisetab.noPlants')}</Button>
      </div>
      <div className={styles.list} role="group" aria-label={words('exercisetab.plants')}>
        {PLANT_IDS.map((plant) => (
          <Checkbox
            key={plant}
            label={say(message(`exercise.plant.${plant}`))}
            checked={plants.includes(plant)}
            onChange={(_, { checked }) => { change({ plants: PLANT_IDS.filter((one) => one === plant ? checked === true : plants.includes(one)) }); }}
          />
        ))}
      </div>
    </Fold>
  );
}
