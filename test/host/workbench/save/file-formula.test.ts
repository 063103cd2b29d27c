import { describe, expect, it } from 'vitest';
import { gridFormula } from '../../../../src/host/workbench/convert/grid-formula';
import { fileFormula } from '../../../../src/host/workbench/save/file-formula';

describe('a formula of the grid in a file', () => {
  it.each([
    ['=A1+1', 'A1+1'],
    ['=LET(x,B2,x*2)', '_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)'],
    ['=let( 值 , B2 , y, 值+1, X+值*y)+x', '_xlfn.LET( _xlpm.值 , B2 , _xlpm.y, _xlpm.值+1, X+_xlpm.值*_xlpm.y)+x'],
    ['=LET(x,1,LET(y,x,x&"x"&\'x\'!A1&x!B1))&x', '_xlfn.LET(_xlpm.x,1,_xlfn.LET(_xlpm.y,_xlpm.x,_xlpm.x&"x"&\'x\'!A1&x!B1))&x'],
    ['=LET(f,LAMBDA(a,b,a+b),f(1,A1))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b),_xlpm.f(1,A1))'],
    ['=MAP(A1:A3,LAMBDA(v,SUM(v,B1)))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,SUM(_xlpm.v,B1)))'],
    ['=LET(x,名称,x)', '_xlfn.LET(_xlpm.x,名称,_xlpm.x)'],
    ['=IF(A1,"LET(x,1,x)",OUTLET(x,1))', 'IF(A1,"LET(x,1,x)",OUTLET(x,1))'],
    ['=LET(x,{1,2},y,SUM(表[[甲]:[乙]],表[[#All],[丙]]),z,1,SUM(x,y,z))', '_xlfn.LET(_xlpm.x,{1,2},_xlpm.y,SUM(表[[甲]:[乙]],表[[#All],[丙]]),_xlpm.z,1,SUM(_xlpm.x,_xlpm.y,_xlpm.z))'],
  ])('%s is %s, and reads back the same', (shown, stored) => {
    expect(fileFormula(shown)).toBe(stored);
    expect(fileFormula(gridFormula(stored))).toBe(stored);
  });

  it('of any depth is written in one pass', () => {
    const deep = `=${'LET(x,1,'.repeat(20_000)}x${')'.repeat(20_000)}`;
    expect(fileFormula(deep).endsWith(`_xlpm.x${')'.repeat(20_000)}`)).toBe(true);
  });
});
