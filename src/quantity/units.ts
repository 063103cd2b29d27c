import { type Decimal, decimal, ONE } from '../exact/decimal';
import type { Unit } from './quantity';

/**
 * 计量单位表: dimension → symbol → [factor, other spellings]. Only factors that are exact by definition stand here:
 * no month in days, no 度, no GB in MB. Area counts in thirds of a square metre, for then 亩 (1/15 公顷) is exact too.
 * Persons and person-times, days and working days, percent and percentage points are different things.
 */
const KNOWN: Readonly<Record<string, Readonly<Record<string, readonly [factor: string, ...spellings: string[]]>>>> = {
  ratio: {
    '%': ['0.01', '百分比', '百分数', 'percent'],
    '‰': ['0.001', '千分比'],
    '‱': ['0.0001'],
    成: ['0.1'],
  },
  'percentage-point': { 个百分点: ['1', '百分点', 'pct', 'pp'] },
  times: { 倍: ['1'] },
  money: {
    元: ['1', '元整', '元人民币', '圆', 'yuan', 'RMB', 'CNY', '¥'],
    角: ['0.1'],
    百元: ['100'], 千元: ['1000'], 万元: ['10000', '万元整', '万元人民币', '万人民币', '万圆'], 十万元: ['100000'],
    百万元: ['1000000'], 千万元: ['10000000'], 亿元: ['100000000', '亿元人民币'], 十亿元: ['1000000000'], 百亿元: ['10000000000'],
    千亿元: ['100000000000'], 万亿元: ['1000000000000'],
  },
  'money-usd': { 美元: ['1', '美金', 'USD'], 万美元: ['10000'], 亿美元: ['100000000'] },
  number: { 万: ['10000'], 亿: ['100000000'], 百万: ['1000000'], 千万: ['10000000'] },
  time: {
    毫秒: ['0.001', 'ms'],
    秒: ['1', '秒钟', 's', 'sec'],
    分钟: ['60', 'min', 'mins', '分钟时间'],
    小时: ['3600', '个小时', '时', '钟头', '个钟头', 'h', 'hour', 'hours', '小时时间'],
    天: ['86400', '日', '自然日', '个自然日', '日历天', '个日历天', 'd', 'day', 'days', '天时间'],
    周: ['604800', '星期', '个星期', '礼拜', '个礼拜', '个周'],
  },
  workday: { 工作日: ['1', '个工作日', '工作天', '个工作天'] },
  month: { 个月: ['1', '月', '个月时间', '个自然月'], 季度: ['3', '个季度', '季'], 年: ['12', '周年', '个年度', '年时间', '整年'] },
  points: { 分: ['1', 'points'] },
  length: {
    毫米: ['0.001', 'mm'], 厘米: ['0.01', 'cm'], 米: ['1', 'm', '公尺'], 公里: ['1000', '千米', 'km', 'KM'],
    万公里: ['10000000'], 万米: ['10000'],
  },
  area: {
    平方米: ['3', '平米', '㎡', 'm²', 'm2', 'm^2', '平方'], 亩: ['2000', '市亩'], 公顷: ['30000', 'hm²', 'hm2', 'ha'],
    平方公里: ['3000000', '平方千米', 'km²', 'km2'],
  },
  volume: { 毫升: ['0.001', 'ml', 'mL'], 升: ['1', 'L', '公升'], 立方米: ['1000', 'm³', 'm3', 'm^3', '立方'] },
  mass: {
    毫克: ['0.001', 'mg'], 克: ['1', 'g'], 斤: ['500', '市斤'], 公斤: ['1000', '千克', 'kg', 'KG', 'Kg'], 吨: ['1000000', 't', '公吨'],
  },
  energy: { 千瓦时: ['1', 'kWh', 'kwh', 'KWH'] },
  power: { 瓦: ['1', 'W'], 千瓦: ['1000', 'kW', 'KW', 'kw'], 兆瓦: ['1000000', 'MW'] },
  person: { 人: ['1', '名', '位', '个人', '人员', '名人员'] },
  'person-time': { 人次: ['1', '人·次', '人(次)', '人次数'] },
  occasion: { 次: ['1', '次数', '回'] },
  session: { 场次: ['1', '场', '场(次)'] },
  lesson: { 课时: ['1', '个课时'] },
  'study-hour': { 学时: ['1', '个学时'] },
  age: { 岁: ['1', '周岁'] },
  celsius: { '℃': ['1', '°C', '摄氏度'] },
  decibel: { 分贝: ['1', 'dB', 'dB(A)'] },
};

/** Begins the dimension of every unit that is known by its symbol alone. */
export const COUNTED_AS = 'counted:';

/** Measure words that compare by symbol only. */
const COUNTED =
  '个 件 起 项 台 套 户 家 份 篇 条 座 处 辆 艘 架 部 册 本 张 幅 块 间 栋 幢 所 支 只 头 匹 羽 尾 株 棵 颗 盏 根 口 眼 宗 例 单 笔 门 款 类 种 级 层 轮 届 节 期 批 批次 班次 '
  + '席 坐席 席位 床 床位 班 队 组 团 站 点 线 路 车次 航班 号 度 道 段 封 枚 面 片 桶 箱 袋 包 瓶 盒 卷 把 顶 双 对 副 样 卡 步 遍 趟 趟次 标段 工时 人天 人月 人年 人日 台次 件次 户次 车辆 '
  + '村 镇 乡 县 市 区 省 校 库 井 栏 版 期次 集 首 曲 幕 尊 具 发 扇 樘 刻 梯 延米 延长米 海里 A级 GB TB MB KB Mbps Gbps MPa kPa Pa kV V A Hz kHz MHz '
  + '吨公里 标准箱 标箱 点位 站点 网点 家次 项次 条次 例次 篇次 份次 处次';

/** Multipliers between the number and its unit: "5.8万人", "3千株". */
export const MULTIPLIERS: ReadonlyMap<string, Decimal> = new Map([
  ['万亿', decimal('1e12')], ['千亿', decimal('1e11')], ['百亿', decimal('1e10')], ['十亿', decimal('1e9')], ['亿', decimal('1e8')],
  ['千万', decimal('1e7')], ['百万', decimal('1e6')], ['十万', decimal('1e5')], ['万', decimal('1e4')], ['千', decimal('1e3')], ['百', decimal('1e2')],
]);

/** 单位: spelling → unit; the symbol is the customary spelling. */
export const KNOWN_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...COUNTED.split(' ').map((symbol): [string, Unit] => [symbol, countingUnit(symbol)]),
  ...Object.entries(KNOWN).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([symbol, [factor, ...spellings]]) =>
      [symbol, ...spellings].map((spelling): [string, Unit] => [spelling, { symbol, dimension, factor: decimal(factor) }]))),
]);

/** A unit that compares with itself only. */
export function countingUnit(symbol: string): Unit {
  return { symbol, dimension: `${COUNTED_AS}${symbol}`, factor: ONE };
}

/** The unit of a percentage. */
export const PERCENT: Unit = KNOWN_UNITS.get('%')!;
export const PERMILLE: Unit = KNOWN_UNITS.get('‰')!;
export const PER_TEN_THOUSAND: Unit = KNOWN_UNITS.get('‱')!;
