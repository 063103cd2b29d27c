import type { Exercises } from './exercises';

/** 将到的练习: stands for the exercises of a session whose rules are still being loaded; nobody can ask for a paper yet. */
export function comingExercises(come: () => Exercises | null): Exercises {
  const arrived = (): Exercises => {
    const exercises = come();
    if (exercises === null) throw new Error('an exercise before the session');
    return exercises;
  };
  return {
    opened: () => come()?.opened() ?? null,
    make: async (choice, seed, language) => come()?.make(choice, seed, language) ?? null,
    exercise: (made, language) => arrived().exercise(made, language),
    answers: (made, language) => arrived().answers(made, language),
    mark: async () => come()?.mark() ?? null,
    marking: (marking, language) => arrived().marking(marking, language),
  };
}
