export const USAGE = `工会填报助手：填报、核对工会统计报表，计算指标，起草和校对工作总结，报送。全部在本机进行，不联网，不改动原文件。

用法：node dist/cli.js <命令> <工作簿.xlsx> [选项]

命令（按一天工作的次序）
  new        新建：按表式做一张空表；不写表名时列出有哪些表
  fill       取数：从台账取数填入报表
  carry      结转：把上期的数填入上年同期等栏
  check      校验：找出报表中的错误和疑点
  rates      指标：计算入会率、建会率等，列出分子和分母
  report     总结：起草工作总结，存为 Word 文件
  proofread  校对：核对一份文稿的文字和数字，有报表时逐个对照
  run        一次做完：批注副本、审核报告、工作总结，存入一个文件夹
  hand-in    报送：封面、报表、审核报告、审核说明、报送清单，存入一个文件夹
  verify     核对：收到的报送文件夹或 .zip 与报出时是否一致

选项
  --out <文件或文件夹>           存放位置（new、fill、carry、report 存文件，run、hand-in 存文件夹）
  --definition <文件>…           本单位的表式定义，.json 或 .xlsx，可写多个
  --previous <工作簿.xlsx>       上期或上年同期的工作簿（carry 从中取数；check、report、proofread、run、hand-in 用来核对）
  --workbook <工作簿.xlsx>       文稿所依据的报表（proofread），不写时只看文稿本身
  --from <台账.xlsx>…            台账所在的工作簿，可写多个；不写时从报表所在的工作簿取数（fill）
  --overwrite                    取到的数与原有的数不同时也写入（fill、carry）；改写已有的文件（new）
  --unit <名称>                  填报单位（new）
  --period <报告期>              例如 2026年上半年（new）
  --list                         列出有哪些表（new）
  --force <原因>                 有错误未改正或疑点未说明时仍然报送，原因写在封面上（hand-in）
  --kind half-year|annual|plan   总结种类：半年、年度、计划（report、run）
  --template <文件.docx>         按本单位的模板填写（report），写法见 docs/template.md
  --refresh <文件.docx>          更新以前写成的文档里的数字，其余不动（report），另存为 --out
  --style official|plain         版式：GB/T 9704-2012 公文、普通文稿（report），不写时为公文
  --annex                        文末附主要比率的表和图（report）
  --level <层级>                 township（镇、街道）、county（县、市、区）、enterprise、school、office；不写时看单位名称（report）
  --approximate                  大数写成约数，如 5200余份（report）
  --format json|text             输出格式，不写时为 text
  -h, --help                     显示本说明

退出码
  0  没有发现错误；verify 核对一致
  1  发现错误；verify 核对不一致
  2  输入不能用，或还不能报送，原因在标准错误输出的一行中

示例
  node dist/cli.js new township-work --unit 青云镇总工会 --period 2026年上半年 --out 半年报.xlsx
  node dist/cli.js fill 半年报.xlsx --from 台账.xlsx --out 半年报-已取数.xlsx
  node dist/cli.js carry 半年报.xlsx --previous 2025年上半年.xlsx --out 半年报-已结转.xlsx
  node dist/cli.js check 半年报.xlsx
  node dist/cli.js rates 半年报.xlsx --format json
  node dist/cli.js report 半年报.xlsx --kind half-year --out 工作总结.docx
  node dist/cli.js proofread 工作总结.docx --workbook 半年报.xlsx
  node dist/cli.js run 半年报.xlsx --out 结果
  node dist/cli.js hand-in 半年报.xlsx --out 报送
  node dist/cli.js verify 报送
`;
