/** 指标词: names of indicator rows with what such a row measures. Amounts are whole numbers of the unit. */
export interface RowWord {
  readonly level2: string;
  readonly name: string;
  readonly unit: string;
  /** Least and most of a target. */
  readonly from: number;
  readonly to: number;
  readonly sign: '≥' | '≤';
}

const row = (level2: string, name: string, unit: string, from: number, to: number, sign: '≥' | '≤' = '≥'): RowWord => ({ level2, name, unit, from, to, sign });

export const OUTPUT: readonly RowWord[] = [
  row('数量指标', '组织培训场次', '场', 20, 80), row('数量指标', '受理群众来电', '件', 2000, 30000), row('数量指标', '走访企业数量', '家', 40, 400),
  row('数量指标', '检修设备数量', '台', 50, 600), row('数量指标', '编印宣传资料', '份', 1000, 20000), row('数量指标', '新建助餐点', '个', 20, 60),
  row('质量指标', '培训考核合格率', '%', 85, 96), row('质量指标', '抽查合格率', '%', 85, 97), row('质量指标', '数据录入准确率', '%', 90, 97),
  row('时效指标', '工单按时办结率', '%', 85, 97), row('时效指标', '补贴按时发放率', '%', 88, 97),
];

export const COST: readonly RowWord[] = [
  row('成本指标', '人均培训成本', '元', 200, 900, '≤'), row('成本指标', '单场活动成本', '元', 3000, 9000, '≤'), row('成本指标', '设备检修单价', '元', 100, 800, '≤'),
];

export const BENEFIT: readonly RowWord[] = [
  row('社会效益指标', '群众诉求解决率', '%', 85, 96), row('社会效益指标', '受益居民人数', '人', 500, 9000), row('社会效益指标', '政策知晓率', '%', 80, 95),
  row('可持续影响指标', '设施持续运营率', '%', 85, 95), row('可持续影响指标', '人员培训覆盖率', '%', 85, 96),
];

export const SATISFACTION: readonly RowWord[] = [
  row('服务对象满意度指标', '受训学员满意度', '%', 85, 95), row('服务对象满意度指标', '来电群众满意度', '%', 85, 95), row('服务对象满意度指标', '受益居民满意度', '%', 85, 95),
];

/** Causes with their remedies; each row takes its own. */
export const REASONS: readonly string[] = [
  '两名讲师中途离职，三月至五月停课。已补聘讲师并签订备用协议。',
  '汛期道路中断，七月停工二十天。已与备用单位签约，遇停工三日内接替。',
  '新系统上线后数据迁移较慢。已增派两人校核，明年一季度完成补录。',
  '设备老化致检修用时偏长。已列入更新计划，明年三月前更换。',
  '宣传渠道单一，部分社区没有覆盖。已增加入户宣传并设专人跟进。',
  '外包单位人员不足。已在合同中增加到岗率条款，按月考核。',
  '部分居民外出未参加。已增设周末场次，由社区逐户通知。',
  '供货周期延长致进场偏晚。已提前签订下年度供货合同。',
];
