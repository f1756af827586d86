/** The kinds of collective contract that 集体合同台账 tells apart; the codes are ours, none is public. */
import type { CodeList } from '../../model/code-list';

export const contractKinds: CodeList = {
  title: '集体合同种类',
  source: '本软件按五项集体合同统计的公布分类编列，代码为本软件所编',
  entries: [
    { code: '1', name: '综合集体合同', aliases: ['综合性集体合同', '综合', '综合性', '综合合同', '集体合同'] },
    { code: '2', name: '工资集体合同', aliases: ['工资专项集体合同', '工资专项', '工资', '工资集体协商协议', '工资协商集体合同', '工资专项合同', '工资集体协议'] },
    { code: '3', name: '区域性工资集体合同', aliases: ['区域性工资专项集体合同', '区域性工资', '区域工资集体合同', '区域工资', '区域性工资专项'] },
    { code: '4', name: '行业性工资集体合同', aliases: ['行业性工资专项集体合同', '行业性工资', '行业工资集体合同', '行业工资', '行业性工资专项'] },
    { code: '5', name: '女职工专项集体合同', aliases: ['女职工权益保护专项集体合同', '女职工特殊保护专项集体合同', '女职工特殊保护专项合同', '女职工专项', '女职工', '女职工权益保护专项', '女职工特殊权益保护专项集体合同'] },
    { code: '6', name: '劳动安全卫生专项集体合同', aliases: ['劳动安全卫生专项合同', '劳动安全卫生集体合同', '劳动安全卫生专项', '劳动安全卫生', '安全卫生'] },
  ],
};
