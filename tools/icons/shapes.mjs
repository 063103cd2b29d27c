/**
 * Shapes as questions: is this point inside? Coordinates are pixels of the picture, so that an edge on a whole number is
 * a sharp edge.
 */
export function box(left, top, right, bottom, radius = 0) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - right + radius);
    const dy = Math.max(top + radius - y, 0, y - bottom + radius);
    return radius === 0 ? dx === 0 && dy === 0 : dx * dx + dy * dy <= radius * radius;
  };
}

export function disc(centreX, centreY, radius) {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** Crossings to the right of the point: an odd number is inside. */
export function polygon(corners) {
  return (x, y) => corners.reduce((inside, [ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length];
    return (ay > y) !== (by > y) && x < ax + ((y - ay) * (bx - ax)) / (by - ay) ? !inside : inside;
  }, false);
}

/** A line through the points, with round ends and joints. */
export function stroke(points, width) {
  const parts = points.slice(1).map((end, index) => [points[index], end]);
  return (x, y) => parts.some(([from, to]) => distance(x, y, from, to) <= width / 2);
}

/** Points of an arc, clockwise in degrees from the right, for a stroke through them. */
export function arc(centreX, centreY, radius, from, to) {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)];
  });
}

function distance(x, y, [fromX, fromY], [toX, toY]) {
  const along = ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / ((toX - fromX) ** 2 + (toY - fromY) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - at * (toX - fromX), y - fromY - at * (toY - fromY));
}
