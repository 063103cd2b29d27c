import { app, fill, pane, review, teach, why } from './drawings.mjs';

/** The sizes that Office takes for a button: 16, 32 and 80 it demands, the others keep a picture sharp on other screens. */
export const BUTTON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every picture in assets/: those of the add-in itself, also for its entry in a list, and one a button. */
export const iconFiles = [
  ...[...BUTTON_SIZES, 128].map((size) => ({ file: `icon-${size}.png`, size, draw: app })),
  ...Object.entries({ fill, review, teach, pane, why }).flatMap(([name, draw]) => BUTTON_SIZES.map((size) => ({ file: `ribbon/${name}-${size}.png`, size, draw }))),
];
