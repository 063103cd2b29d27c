/* eslint-disable @typescript-eslint/triple-slash-reference -- the typings are global, so there is nothing to import */
/// <reference path="../../../node_modules/et-jsapi-declare/lib.et.d.ts" />
/* eslint-enable @typescript-eslint/triple-slash-reference */
import type { ProbedProgram, ScratchWorkbook } from '../../../src/addin/wps/diagnose/probed-program';
import type { XApplication, XWorkbook } from '../../../src/host/wps/wps-program';

/*
 * What only the 诊断 page asks of WPS must be there with the vendor as well. This file is checked by the compiler and read
 * by nothing else.
 */

type None<T extends never> = T;

export type Probed = [
  None<Exclude<Exclude<keyof ProbedProgram, keyof XApplication>, keyof Et.Application>>,
  None<Exclude<Exclude<keyof ScratchWorkbook, keyof XWorkbook>, keyof Et.Workbook>>,
  None<Exclude<keyof ProbedProgram['Workbooks'], keyof Et.Workbooks>>,
];
