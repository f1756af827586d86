/** What Excel's own codes mean to a person: what was not done, and what to do. */
import type { OfficeSentences } from '../office-refusal';

export const EXCEL_SENTENCES: OfficeSentences = {
  byCode: {
    AccessDenied: ['protected', '工作表或工作簿受保护，没有完成；在“审阅”中撤销保护后再试。'],
    InvalidOperationInCellEditMode: ['cell-edit', '有单元格正在编辑，没有完成；按 Enter 结束编辑后再试。'],
    RequestPayloadSizeLimitExceeded: ['too-large', '一次写入的内容太多，Excel 没有接受；分几次写入，或改用桌面版 Excel。'],
    ResponsePayloadSizeLimitExceeded: ['too-large', '工作簿的内容太多，Excel 一次给不出来；去掉不用的工作表，或改用桌面版 Excel。'],
    RangeExceedsLimit: ['too-large', '单元格太多，Excel 一次处理不了；去掉不用的工作表，或改用桌面版 Excel。'],
    ItemNotFound: ['place-missing', '工作簿里找不到要用的工作表或单元格，可能已经删除或改名；重新校验后再试。'],
    InvalidReference: ['place-missing', '工作簿里找不到要用的工作表或单元格，可能已经删除或改名；重新校验后再试。'],
    InvalidSelection: ['selection', '选中了几块不相连的区域，没有完成；选中一块后再试。'],
    InvalidOperation: ['not-now', 'Excel 现在不能做这一步，没有完成；关闭打开的对话框，取消共享或保护后再试。'],
    ActivityLimitReached: ['busy', 'Excel 正忙，没有完成；稍等片刻再试。'],
    ConnectionFailure: ['session-lost', '与 Excel 的连接中断，没有完成；重新打开窗格后再试。'],
    InvalidOrTimedOutSession: ['session-lost', '与 Excel 的会话已经结束，没有完成；重新打开工作簿和窗格后再试。'],
    ApiNotFound: ['too-old', '这个版本的 Excel 没有需要的功能，没有完成；更新 Office 后再试。'],
  },
  otherwise: ['office-failed', 'Excel 没有完成这一步；稍等片刻再试，仍然不行时保存文件，重新打开后再试。'],
};
