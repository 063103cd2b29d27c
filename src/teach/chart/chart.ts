import type { Ratio } from '../../exact/ratio';

/** 图上的点, exact along both axes; pixels come last. */
export interface ChartPoint {
  readonly x: Ratio;
  readonly y: Ratio;
}

/** 曲线的一段: two points of a straight one, more of a bent one, a single one where the curve is only that point. */
export interface Segment {
  readonly points: readonly ChartPoint[];
  /** Whether the end belongs to this segment: a closed dot, or an open one, where the curve jumps. */
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
}

/** 待定区: here the rule leaves room, and a person decides between two scores. */
export interface Room {
  readonly from: Ratio;
  readonly to: Ratio;
  readonly low: Ratio;
  readonly high: Ratio;
  readonly label: string;
}

/** 分档: a stretch of the lower axis with a name. */
export interface Band {
  readonly from: Ratio;
  readonly to: Ratio;
  readonly label: string;
}

/** 界线: 封顶 and 保底 lie across, a target stands upright. */
export interface Limit {
  readonly along: 'x' | 'y';
  readonly at: Ratio;
  readonly label: string;
}

/** 标出的点: where the form stands, and where it would stand. */
export interface Mark {
  readonly point: ChartPoint;
  readonly label: string;
  readonly sort: 'written' | 'moved';
}

/** 坐标轴. Ticks come with their words: the numbers of a form are exact, and no drawing may shorten them. */
export interface Axis {
  readonly from: Ratio;
  readonly to: Ratio;
  readonly title: string;
  readonly ticks: readonly { readonly at: Ratio; readonly label: string }[];
}

/** 得分图: what is to be drawn, in the numbers of the form. */
export interface Chart {
  readonly x: Axis;
  readonly y: Axis;
  readonly segments: readonly Segment[];
  readonly rooms: readonly Room[];
  readonly bands: readonly Band[];
  readonly limits: readonly Limit[];
  readonly marks: readonly Mark[];
}
