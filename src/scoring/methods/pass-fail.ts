import { RATIO_ZERO, type Ratio } from '../../exact/ratio';

/** 达标得分: full marks or nothing. */
export function passFail(met: boolean, full: Ratio): Ratio {
  return met ? full : RATIO_ZERO;
}
