import { useWidth } from '../../parts/use-width';
import type { TypeSize } from './projected-theme';
import { typeSize } from './type-size';

/** 字号档 for the width that `element` has, followed while it changes. */
export function useTypeSize(element: HTMLElement | null): TypeSize {
  return typeSize(useWidth(element));
}
