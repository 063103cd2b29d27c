import { expect, it } from 'vitest';
import { isDarkColor } from '../../../src/addin/excel/office-surroundings';

it.each([['#1f1f1f', true], ['#262626', true], ['444444', true], ['#FFFFFF', false], ['#e6e6e6', false], ['#808080', false], ['#7f7f7f', true]])('%s is dark: %s', (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});

it.each([undefined, '', 'white', '#fff', '#12345'])('%j is no color that could be told', (color) => {
  expect(isDarkColor(color)).toBeNull();
});
