import type { Exercise } from '../../../teach/exercise/exercise';

/** 满分 of an exercise. */
export function pointsIn({ tasks }: Pick<Exercise, 'tasks'>): string {
  return String(tasks.reduce((sum, { points }) => sum + points, 0));
}
