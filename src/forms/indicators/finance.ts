/**
 * 经费财务. 应拨缴 is 2 % of the wage bill (工会法第42条 as of 2009); what arrives is split with the superior union.
 * Growth over last year and completion of the target come from the columns 上年同期 and 年度目标, not from indicators of their own.
 */
import { unitSum } from './counted';
import { inArea } from './in-area';

export const finance = inArea('finance', [
  { id: 'union-income', title: '工会经费收入', kind: 'money', unit: '元', aliases: ['经费收入', '工会经费收入额', '本期经费收入'] },
  { id: 'dues-payable', title: '应拨缴工会经费', kind: 'money', unit: '元', aliases: ['应缴工会经费', '应收工会经费'],
    definition: '按全部职工工资总额的百分之二计算、单位应当拨缴的工会经费。' },
  { id: 'dues-collected', title: '实际收缴工会经费', kind: 'money', unit: '元', aliases: ['工会经费收缴额', '实缴工会经费', '实收工会经费', '经费收缴额'], counted: [{ ...unitSum('unit-dues'), caution: '台账的“工会经费”是各单位本年度拨缴数，与本表“实际收缴”口径相同的才取' }] },
  { id: 'dues-collected-by-tax', title: '税务代收工会经费', kind: 'money', unit: '元', aliases: ['国税代收经费', '国税代收工会经费', '国税代收额', '税务代收经费', '地税代收工会经费'] },
  { id: 'dues-remitted', title: '上解上级工会经费', kind: 'money', unit: '元', aliases: ['上解工会经费', '上缴上级工会经费'] },
  { id: 'unit-dues', title: '工会经费', kind: 'money', unit: '元', aliases: ['工会经费数额', '经费数额', '拨缴工会经费'], definition: '基层单位本年度拨缴的工会经费。' },
  { id: 'membership-fees', title: '会费收入', kind: 'money', unit: '元', aliases: ['年会员缴纳会费收入', '会员缴纳会费收入'] },
  { id: 'administrative-grant', title: '行政拨款额', kind: 'money', unit: '元', aliases: ['行政拨款', '行政补助收入'] },
  { id: 'government-investment', title: '政府投资额', kind: 'money', unit: '元', aliases: ['政府投资工会阵地金额'] },
  { id: 'venue-projects', title: '工会阵地改造工程数', kind: 'count', unit: '项', aliases: ['阵地改造工程数'] },
]);
