export const USAGE = `工会填报助手：核对工会统计报表、计算指标、起草工作总结。全部在本机进行，不联网，不改动原文件。

用法：node dist/cli.js <命令> <工作簿.xlsx> [选项]

命令
  check   校验：找出报表中的错误和疑点
  rates   指标：计算入会率、建会率等，列出分子和分母
  report  总结：起草工作总结，存为 Word 文件
  run     一次做完：批注副本、审核报告、工作总结，存入一个文件夹

选项
  --definition <文件.json>…      本单位的表式定义，可写多个
  --previous <工作簿.xlsx>       上期或上年同期的工作簿，用来核对（check、report、run）
  --kind half-year|annual|plan   总结种类：半年、年度、计划（report、run）
  --out <文件.docx 或文件夹>     存放位置（report 存文件，run 存文件夹）
  --template <文件.docx>         按模板起草（本版尚不能用）
  --format json|text             输出格式，不写时为 text
  -h, --help                     显示本说明

退出码
  0  没有发现错误
  1  发现错误
  2  输入不能用，原因在标准错误输出的一行中

示例
  node dist/cli.js check 半年报.xlsx
  node dist/cli.js rates 半年报.xlsx --format json
  node dist/cli.js report 半年报.xlsx --kind half-year --out 工作总结.docx
  node dist/cli.js run 半年报.xlsx --out 结果
`;
