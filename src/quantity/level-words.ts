import type { Level } from './quantity';

type Degree = Exclude<Level['degree'], 'stated'>;

const ACHIEVED = '达成 已达成 达成指标 已达成指标 达成预期指标 已达成预期指标 达成年度指标 已达成年度指标 达成目标 已达成目标 达成预期目标 已达成预期目标 达成年度目标 达成预期 '
  + '完成 已完成 全部完成 已全部完成 均完成 均已完成 全面完成 按时完成 已按时完成 按期完成 已按期完成 按计划完成 已按计划完成 如期完成 及时完成 已及时完成 按要求完成 已按要求完成 圆满完成 超额完成 完成目标 完成指标 完成年度目标 完成年度指标 完成预期目标 完成全部 已完成目标 '
  + '达标 已达标 全部达标 均达标 达到 已达到 达到预期 已达到预期 达到目标 已达到目标 达到指标 达到预期目标 已达到预期目标 达到预期指标 达到年度目标 达到预期效果 已达到预期效果 达到标准 达到要求 达到指标值 达到目标值 实现 已实现 全部实现 实现目标 实现预期目标 已实现目标 达成指标值 '
  + '是 对 已达到要求 均达成 全部达成 √ ☑ yes true 完全达成 完全完成 完全达标';

const PARTIAL = '部分达成 部分达成指标 部分达成指标并具有一定效果 部分达成年度指标并具有一定效果 部分达成预期指标并具有一定效果 部分达成指标具有一定效果 部分达成指标且具有一定效果 部分达成目标 部分达成预期指标 部分达成年度指标 部分达成预期目标 部分达成并具有一定效果 '
  + '部分完成 已部分完成 部分达标 部分实现 部分达到 部分达到预期 部分完成并具有一定效果 大部分完成 大部分达成 未全部完成 未完全完成 未全部达成 未完全达成 未完全达标 没有全部完成 '
  // 基本完成 concedes that something is left; of the three steps only the middle one says so, and its range stays a person's.
  + '基本完成 已基本完成 基本达成 基本达成指标 基本达成目标 基本达标 基本达到 基本实现 基本达到预期 基本达到目标 基本完成目标 基本达成预期目标 基本达成预期指标';

const FAILED = '未达成 未达成指标 未达成指标且效果较差 未达成年度指标且效果较差 未达成预期指标且效果较差 未达成指标效果较差 未达成年度指标 未达成预期指标 未达成目标 未达成预期目标 未达成且效果较差 没有达成 '
  + '未完成 没有完成 尚未完成 未按时完成 未按期完成 未按计划完成 未完成目标 未达标 不达标 没有达标 未实现 没有实现 未达到 未达到预期 未达到目标 未达到要求 未达到预期目标 未开展 没有开展 没有实施 未实施 未启动 未执行 否 × ✗ no false';

const entries = (words: string, degree: Degree): [string, Degree][] => words.split(' ').map((word) => [word, degree]);

/** 定性表述: phrases with a place on the national three-step scale. */
export const KNOWN_LEVELS: ReadonlyMap<string, Degree> = new Map([
  ...entries(ACHIEVED, 'achieved'), ...entries(PARTIAL, 'partial'), ...entries(FAILED, 'failed'),
]);

/** Plain qualities that also count inside a list of limits ("≥95%，及时"). */
export const QUALITIES: ReadonlySet<string> = new Set(
  ('及时 健全 合理 有效 规范 充分 明确 科学 合规 整洁有序 整洁 有序 完善 完整 准确 良好 较好 好 优 优秀 良 中 差 显著 明显 长期 持续 稳定 安全 正常 合格 达标 提升 提高 有所提升 有所提高 不断提升 持续提升 逐步提升 '
    + '降低 减少 增加 增强 改善 促进 保障 满意 较满意 非常满意 高 较高 低 较低 大 较大 小 有 到位 按时 按期 正常运行 稳定运行').split(' '),
);

/** Signs that deny, and the words in which they do not. */
export const DENIAL = /[未没不无否缺]/;
export const NO_DENIAL = /[不未](?:低于|少于|小于|高于|大于|多于|超过|超出|超|晚于|迟于|短于)|不断|不同|不仅|不但|不错|不动产|不定期|不间断|不可或缺|必不可少|不懈|不忘|无偿|无缝|无障碍|无线|无人机|无纸化|无害化|无私|无忧|未来|未成年/g;
