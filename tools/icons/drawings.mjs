import { arc, box, disc, polygon, stroke } from './shapes.mjs';

/**
 * The pictures of the add-in. Sheets are white with a grey edge, so that they stand out from white and from nearly black
 * ribbons alike; one colour a picture says what the button does. Everything sits on whole pixels, since Office shows a
 * picture in the size it was drawn for.
 */
const PAPER = [255, 255, 255];
const EDGE = [110, 112, 116];
const RULE = [158, 160, 164];
const BLUE = [26, 115, 200];
const GREEN = [24, 138, 70];
const PURPLE = [140, 80, 190];
const AMBER = [214, 140, 20];

/** How thick a line is in each size, as in the pictures of Office itself. */
const lineOf = (size) => (size <= 32 ? 1 : size <= 80 ? 2 : 4);

/** The add-in itself: a form with a tick. */
export function app(size) {
  const { at, line, on } = grid(size);
  const thick = Math.max(line, on(1));
  return [
    layer(box(on(1), on(1), on(15), on(15), at(2.5)), BLUE),
    layer(box(on(4), on(4), on(12), on(4) + thick), PAPER),
    layer(stroke([[at(4.6), at(9.4)], [at(7), at(11.8)], [at(11.6), at(7)]], at(1.7)), PAPER),
  ];
}

/** 智能填报: a form and a pencil over it. */
export function fill(size) {
  const { at, line, on } = grid(size);
  const gap = Math.max(line, at(0.9));
  const pencil = (wide) => polygon(alongDiagonal(at(14.6), at(5.6), at(7.2), at(13), at(1.6) + wide));
  const tip = polygon([[at(5.3), at(14.9)], [at(6), at(11.8)], [at(8.4), at(14.2)]]);
  return [
    ...sheet(on(1), on(1), on(12), on(15), line),
    ...rules([4, 7, 10], on(3), on(10), { on, line }),
    layer(pencil(gap)),
    layer(polygon([[at(4.1), at(16.1)], [at(5.2), at(10.6)], [at(9.6), at(15)]])),
    layer(pencil(0), BLUE),
    layer(tip, AMBER),
  ];
}

/** 一键复核: a form that was ticked off. */
export function review(size) {
  const { at, line, on } = grid(size);
  const gap = Math.max(line, at(0.9));
  const [x, y, radius] = [at(11.25), at(11.25), at(4.5)];
  return [
    ...sheet(on(1), on(1), on(12), on(15), line),
    ...rules([4, 7, 10], on(3), on(10), { on, line }),
    layer(disc(x, y, radius + gap)),
    layer(disc(x, y, radius), GREEN),
    layer(stroke([[x - at(2.1), y + at(0.1)], [x - at(0.6), y + at(1.6)], [x + at(2.1), y - at(1.4)]], Math.max(at(1.3), 1.4)), PAPER),
  ];
}

/** 讲解: a board on its stand, with the curve of a score. */
export function teach(size) {
  const { at, line, on } = grid(size);
  const legs = [4.5, 11.5].map((foot) => [[at(8), at(11)], [at(foot), at(14.8)]]);
  const thick = Math.max(line, at(0.9));
  return [
    // A rim of white, since a grey ribbon would swallow the legs.
    ...legs.map((leg) => layer(stroke(leg, thick + at(1.1)), PAPER)),
    ...legs.map((leg) => layer(stroke(leg, thick), EDGE)),
    ...sheet(on(1), on(2), on(15), on(12), line),
    layer(box(on(0), on(1), on(16), on(1) + Math.max(line, at(1.5))), EDGE),
    layer(stroke([[at(3.6), at(9.4)], [at(6.4), at(6.6)], [at(8.8), at(8.2)], [at(12.4), at(4.8)]], Math.max(at(1.4), 1.5)), PURPLE),
  ];
}

/** 打开自评通: a window with the pane at its right. */
export function pane(size) {
  const { line, on } = grid(size);
  const thick = Math.max(line, on(1));
  return [
    ...sheet(on(0), on(2), on(16), on(14), line),
    layer(box(on(0), on(2), on(16), on(4)), EDGE),
    layer(box(on(9), on(5) - (on(1) - line), on(16) - line, on(14) - line), BLUE),
    ...[6, 8, 10].map((row) => layer(box(on(11), on(row), on(14), on(row) + Math.max(line, thick / 2)), PAPER)),
    ...rules([6, 8, 10], on(2), on(7), { on, line }),
  ];
}

/** 为什么是这个得分: a question asked. */
export function why(size) {
  const { at, on } = grid(size);
  return [
    layer(box(on(1), on(1), on(15), on(12), at(2)), BLUE),
    layer(polygon([[at(4), at(11.5)], [at(9), at(11.5)], [at(4), at(15.6)]]), BLUE),
    layer(stroke([...arc(at(8), at(4.9), at(2), 180, 385), [at(8), at(7)], [at(8), at(7.8)]], Math.max(at(1.3), 1.4)), PAPER),
    layer(disc(at(8), at(10), Math.max(at(0.85), 0.9)), PAPER),
  ];
}

/** A drawing is made on sixteenths; `on` brings one to a whole pixel. */
function grid(size) {
  const at = (sixteenths) => (sixteenths * size) / 16;
  return { at, line: lineOf(size), on: (sixteenths) => Math.floor(at(sixteenths) + 0.5) };
}

function layer(inside, colour) {
  return { inside, colour };
}

function sheet(left, top, right, bottom, line) {
  return [layer(box(left, top, right, bottom), EDGE), layer(box(left + line, top + line, right - line, bottom - line), PAPER)];
}

function rules(rows, left, right, { on, line }) {
  return rows.map((row) => layer(box(left, on(row), right, on(row) + line), RULE));
}

/** The corners of a bar from one point to another. */
function alongDiagonal(fromX, fromY, toX, toY, half) {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [dx, dy] = [((toX - fromX) / length) * half, ((toY - fromY) / length) * half];
  return [[fromX - dy, fromY + dx], [toX - dy, toY + dx], [toX + dy, toY - dx], [fromX + dy, fromY - dx]];
}
