import type { Picture } from './take-pictures';

/** 小样: all pictures on one page, a state a row. */
export function contactSheet(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const rows = states.flatMap((name) => [
    `<h2>${name}</h2><div>`,
    ...pictures.filter(({ state }) => state === name).map(figure),
    '</div>',
  ]);
  return ['<!doctype html><meta charset="utf-8"><title>Ziping</title>', STYLE, ...rows].join('\n');
}

const STYLE = '<style>body { font: 14px sans-serif } div { display: flex; flex-wrap: wrap; gap: 8px } figure { margin: 0 } img { height: 320px; border: 1px solid #888 }</style>';

function figure({ file, width, theme }: Picture): string {
  return `<figure><a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a><figcaption>${width} ${theme}</figcaption></figure>`;
}
