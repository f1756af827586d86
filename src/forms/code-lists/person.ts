/**
 * What is recorded of a person, by national standards: 性别, 民族, 学历, 政治面貌, 技能等级. The member templates name 民族 and
 * 学历 by these standards and leave the words open, so a value outside a list is doubtful rather than wrong.
 */
import type { CodeEntry, CodeList } from '../../model/code-list';

export const sexes: CodeList = {
  title: '性别',
  source: 'GB/T 2261.1 人的性别代码',
  entries: [
    { code: '1', name: '男', aliases: ['男性'] },
    { code: '2', name: '女', aliases: ['女性'] },
  ],
};

const PEOPLES =
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺';

export const peoples: CodeList = {
  title: '民族',
  source: 'GB/T 3304 中国各民族名称',
  isUsual: true,
  entries: [
    ...PEOPLES.split(' ').map((name, at): CodeEntry => ({ code: String(at + 1).padStart(2, '0'), name: `${name}族`, aliases: [name] })),
    { code: '97', name: '其他', aliases: ['其它', '未识别民族', '穿青人'] },
    { code: '98', name: '外国血统中国籍人士' },
  ],
};

export const educations: CodeList = {
  title: '学历',
  source: 'GB/T 4658 学历代码',
  isUsual: true,
  entries: [
    { code: '10', name: '研究生教育', aliases: ['研究生', '研究生及以上'] },
    { code: '11', name: '博士研究生', aliases: ['博士', '博士研究生毕业'] },
    { code: '14', name: '硕士研究生', aliases: ['硕士', '硕士研究生毕业'] },
    { code: '17', name: '研究生班', aliases: ['研究生班毕业'] },
    { code: '20', name: '大学本科', aliases: ['本科', '大学', '大本', '学士', '全日制本科', '本科及以上'] },
    { code: '21', name: '大学本科毕业', aliases: ['本科毕业'] },
    { code: '30', name: '大学专科', aliases: ['专科', '大专', '高职', '高等职业教育'] },
    { code: '31', name: '大学专科毕业', aliases: ['专科毕业', '大专毕业'] },
    { code: '40', name: '中等职业教育', aliases: ['中职', '中专技校'] },
    { code: '41', name: '中等专科', aliases: ['中专', '中等专科毕业', '中专毕业'] },
    { code: '44', name: '职业高中', aliases: ['职高', '职业高中毕业'] },
    { code: '47', name: '技工学校', aliases: ['技校', '技工', '技工学校毕业'] },
    { code: '60', name: '普通高级中学教育', aliases: ['高中', '普通高中', '高级中学', '高中及以下'] },
    { code: '61', name: '普通高中毕业', aliases: ['高中毕业'] },
    { code: '70', name: '初级中学教育', aliases: ['初中', '初级中学', '初中及以下'] },
    { code: '71', name: '初中毕业' },
    { code: '80', name: '小学教育', aliases: ['小学', '小学及以下'] },
    { code: '81', name: '小学毕业' },
    { code: '90', name: '其他', aliases: ['其它', '文盲', '文盲或半文盲'] },
  ],
};

export const politicalStatuses: CodeList = {
  title: '政治面貌',
  source: 'GB/T 4762 政治面貌代码',
  isUsual: true,
  entries: [
    { code: '01', name: '中共党员', aliases: ['中国共产党党员', '党员', '共产党员'] },
    { code: '02', name: '中共预备党员', aliases: ['中国共产党预备党员', '预备党员'] },
    { code: '03', name: '共青团员', aliases: ['团员', '中国共产主义青年团团员'] },
    { code: '04', name: '民革党员', aliases: ['民革会员', '中国国民党革命委员会会员', '民革'] },
    { code: '05', name: '民盟盟员', aliases: ['中国民主同盟盟员', '民盟'] },
    { code: '06', name: '民建会员', aliases: ['中国民主建国会会员', '民建'] },
    { code: '07', name: '民进会员', aliases: ['中国民主促进会会员', '民进'] },
    { code: '08', name: '农工党党员', aliases: ['中国农工民主党党员', '农工党'] },
    { code: '09', name: '致公党党员', aliases: ['中国致公党党员', '致公党'] },
    { code: '10', name: '九三学社社员', aliases: ['九三学社'] },
    { code: '11', name: '台盟盟员', aliases: ['台湾民主自治同盟盟员', '台盟'] },
    { code: '12', name: '无党派人士', aliases: ['无党派民主人士', '无党派'] },
    { code: '13', name: '群众', aliases: ['普通公民', '普通居民'] },
  ],
};

export const skillLevels: CodeList = {
  title: '技能等级',
  source: '国家职业资格证书等级',
  isUsual: true,
  entries: [
    { code: '1', name: '高级技师', aliases: ['一级', '一级/高级技师', '国家职业资格一级', '高级技师（一级）'] },
    { code: '2', name: '技师', aliases: ['二级', '二级/技师', '国家职业资格二级', '技师（二级）'] },
    { code: '3', name: '高级工', aliases: ['三级', '高级', '三级/高级工', '国家职业资格三级', '高级工（三级）', '高级技能'] },
    { code: '4', name: '中级工', aliases: ['四级', '中级', '四级/中级工', '国家职业资格四级', '中级工（四级）', '中级技能'] },
    { code: '5', name: '初级工', aliases: ['五级', '初级', '五级/初级工', '国家职业资格五级', '初级工（五级）', '初级技能'] },
    { code: '9', name: '无等级', aliases: ['无', '没有', '未取得', '其他', '学徒工', '特级技师', '首席技师'] },
  ],
};
