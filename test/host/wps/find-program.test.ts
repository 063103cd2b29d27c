import { describe, expect, it } from 'vitest';
import { findWps } from '../../../src/host/wps/find-program';

const program = { Workbooks: {} };

describe('WPS 表格 behind a page', () => {
  it.each([
    ['as Application', { Application: program }],
    ['as wps.Application', { wps: { Application: program } }],
    ['as a property of wps', { wps: { EtApplication: program } }],
    ['as a function of wps', { wps: { EtApplication: () => program } }],
    ['as a function that is itself the object', { Application: Object.assign(() => undefined, program) }],
    ['beside an Application of something else', { Application: { Documents: {} }, wps: { Application: null, EtApplication: program } }],
    ['beside names that may not be asked', { get Application(): unknown { throw new Error('no'); }, wps: { Application: program } }],
  ])('is found %s', (_, scope) => {
    const found = findWps(scope);
    expect((found as unknown as { Workbooks: unknown }).Workbooks).toBe(program.Workbooks);
  });

  it('is called on its own object, since it is a method there', () => {
    const wps = { own: program, EtApplication() { return this.own; } };
    expect(findWps({ wps })).toBe(program);
  });

  it.each([['a browser', {}], ['WPS 文字', { Application: { Documents: {} }, wps: { Application: { Documents: {} } } }], ['this process', globalThis], ['nothing', { wps: null }]])('is not found in %s', (_, scope) => {
    expect(findWps(scope)).toBeNull();
  });
});
