import type { XApplication } from './wps-program';

const MANUAL = -4135;

/** In the order in which they are put back: what is calculated then is still nobody's news. */
const SETTINGS = ['Calculation', 'EnableEvents', 'ScreenUpdating'] as const;

/** A refusal that passes by must not leave a person's program mute. */
const ATTEMPTS = 3;

/** 静默: does a work while WPS neither calculates nor draws nor tells anybody, and puts its settings back whatever happens. */
export function quietly<T>(program: XApplication, work: () => T): T {
  const before = SETTINGS.map((name) => [name, program[name]] as const);
  try {
    program.ScreenUpdating = false;
    program.EnableEvents = false;
    program.Calculation = MANUAL;
    return work();
  } finally {
    for (const [name, value] of before) stubbornly(() => { program[name] = value; });
  }
}

/** Tries again where it is refused; what is refused each time is given up. */
export function stubbornly(deed: () => unknown): boolean {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      deed();
      return true;
    } catch {
      // The next attempt tells.
    }
  }
  return false;
}
