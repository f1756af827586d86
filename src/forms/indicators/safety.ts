/** 劳动保护: supervision of safety at work, training, the 安康杯 contest. 规模以上 is 500万元 of yearly sales and more. */
import { inArea } from './in-area';

export const safety = inArea('safety', [
  { id: 'safety-committees', title: '劳动保护监督检查委员会数', kind: 'count', unit: '个', aliases: ['建立工会劳动保护监督检查委员会', '工会劳动保护监督检查委员会', '劳动保护监督检查委员会', '工会劳动保护监督检查委员会数'] },
  { id: 'ankang-cup-enterprises', title: '“安康杯”竞赛参赛企业数', kind: 'count', unit: '家', aliases: ['安康杯竞赛参赛企业数', '“安康杯”竞赛参赛单位数'] },
  { id: 'enterprises-safety-inspected', title: '安全生产检查企业数', kind: 'count', unit: '家', aliases: ['安全检查企业数'] },
  { id: 'large-enterprises', title: '规模以上企业数', kind: 'count', unit: '家', aliases: ['规上企业数', '500万元以上企业总数', '500万元以上企业数'] },
  { id: 'large-enterprises-safety-inspected', title: '规模以上企业安全检查数', kind: 'count', unit: '家', aliases: ['已检查的500万元以上企业数', '规上企业安全检查数'] },
  { id: 'large-enterprises-with-safety-officer', title: '配备安全员的规模以上企业数', kind: 'count', unit: '家', aliases: ['配备安全员的企业数'] },
  { id: 'safety-training-sessions', title: '安全培训班期数', kind: 'count', unit: '期', aliases: ['安全培训期数', '安全生产培训班期数'] },
  { id: 'people-trained-in-safety', title: '安全培训人数', kind: 'count', unit: '人', aliases: ['安全生产培训人数'] },
  { id: 'accidents-investigated', title: '参与调查安全事故数', kind: 'count', unit: '起', aliases: ['参与安全事故调查起数'] },
]);
