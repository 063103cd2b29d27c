// Only these two of the vendor's files: its index also declares globals (Application, wps, confirm), which no other file of ours may see.
/* eslint-disable @typescript-eslint/triple-slash-reference -- the typings are global, so there is nothing to import */
/// <reference path="../../../node_modules/et-jsapi-declare/lib.et.d.ts" />
/// <reference path="../../../node_modules/et-jsapi-declare/addon.et.d.ts" />
/* eslint-enable @typescript-eslint/triple-slash-reference */
import type {
  XApiEvent, XApplication, XComment, XComments, XCondition, XConditions, XDebugTools, XFont, XInterior, XProtection, XRange, XSheet, XSheets, XWorkbook, XWorksheetFunction,
  XXmlPart, XXmlParts,
} from '../../../src/host/wps/wps-program';

/*
 * Our own words for WPS against the vendor's: what we name must be there, be a method or a property as there, and be
 * writable there where we write it. Value types are not compared: the vendor says of them that they may be wrong, and runs
 * show that they are. This file is checked by the compiler and read by nothing else.
 */

type IsAny<T> = 0 extends 1 & T ? true : false;
type Kind<T> = IsAny<T> extends true ? 'property' : NonNullable<T> extends (...args: never[]) => unknown ? 'method' : 'property';
type Kinds<T> = { readonly [K in keyof T]: Kind<T[K]> };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
type WritableIn<T> = { [K in keyof T]-?: Same<Pick<T, K>, { -readonly [P in keyof Pick<T, K>]: T[P] }> extends true ? K : never }[keyof T];
type Written<X> = { [K in WritableIn<X>]: Kind<X[K]> extends 'property' ? K : never }[WritableIn<X>];

/** Members of ours that the vendor does not have, has as something else, or does not let anybody write. */
type Strangers<X, Vendor> =
  | Exclude<keyof X, keyof Vendor>
  | { [K in keyof X & keyof Vendor]: Kinds<X>[K] extends Kinds<Vendor>[K] ? never : K }[keyof X & keyof Vendor]
  | Exclude<Written<X>, WritableIn<Vendor>>;

type None<T extends never> = T;

export type Contract = [
  None<Strangers<XRange, Et.Range>>,
  None<Strangers<XConditions, Et.FormatConditions>>,
  None<Strangers<XCondition, Et.FormatCondition>>,
  None<Strangers<XInterior, Et.Interior>>,
  None<Strangers<XFont, Et.Font>>,
  None<Strangers<XComment, Et.Comment>>,
  None<Strangers<XComments, Et.Comments>>,
  None<Strangers<XProtection, Et.Protection>>,
  None<Strangers<XSheet, Et.Worksheet>>,
  None<Strangers<XSheets, Et.Sheets>>,
  None<Strangers<XXmlParts, Kso.CustomXMLParts>>,
  None<Strangers<XXmlPart, Kso.CustomXMLPart>>,
  None<Strangers<XWorkbook, Et.Workbook>>,
  None<Strangers<XDebugTools, Et.DebugTools>>,
  None<Strangers<XWorksheetFunction, Et.WorksheetFunction>>,
  None<Strangers<XApiEvent, WPS.EtApiEvent>>,
  None<Strangers<XApplication, Et.Application & WPS.EtAddonRoot>>,
];

/** The same comparison must find a wrong name, a wrong kind and a wrong writing, or it finds nothing. */
export type HasTeeth = [
  // @ts-expect-error -- no such name
  None<Strangers<{ Colour: unknown }, Et.Interior>>,
  // @ts-expect-error -- a method, not a property
  None<Strangers<{ Value: unknown }, Et.Range>>,
  // @ts-expect-error -- a property, not a method
  None<Strangers<{ Value2(): unknown }, Et.Range>>,
  // @ts-expect-error -- nobody can write it
  None<Strangers<{ Text: unknown }, Et.Range>>,
];
