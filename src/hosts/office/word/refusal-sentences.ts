/** What Word's own codes mean to a person: what was not done, and what to do. */
import type { OfficeSentences } from '../office-refusal';

const PROTECTED = ['protected', '文档或这一处受保护，没有完成；在“审阅—限制编辑”中停止保护，或解除内容控件的锁定后再试。'] as const;

export const WORD_SENTENCES: OfficeSentences = {
  byCode: {
    AccessDenied: PROTECTED,
    NotAllowed: ['not-now', '这一处现在不能改动，没有完成；有人正在同时编辑时，等他保存后再试。'],
    InvalidOperation: ['not-now', 'Word 现在不能做这一步，没有完成；关闭打开的对话框，退出阅读视图后再试。'],
    SearchDialogIsOpen: ['not-now', '“查找和替换”正开着，没有完成；关闭它后再试。'],
    RequestPayloadSizeLimitExceeded: ['too-large', '总结太长，Word 一次插不进去；改用“另开一份”或“下载 Word”。'],
    ResponsePayloadSizeLimitExceeded: ['too-large', '文档太大，Word 一次给不出来；压缩或删去文中的图片，或改用桌面版 Word。'],
    ItemNotFound: ['place-missing', '文中找不到要用的地方，可能已经改动或删去；重新核对后再试。'],
    ActivityLimitReached: ['busy', 'Word 正忙，没有完成；稍等片刻再试。'],
    ConnectionFailure: ['session-lost', '与 Word 的连接中断，没有完成；重新打开窗格后再试。'],
    InvalidOrTimedOutSession: ['session-lost', '与 Word 的会话已经结束，没有完成；重新打开文档和窗格后再试。'],
    ApiNotFound: ['too-old', '这个版本的 Word 没有需要的功能，没有完成；更新 Office 后再试。'],
    NotImplemented: ['too-old', '这个版本的 Word 没有需要的功能，没有完成；更新 Office 后再试。'],
  },
  otherwise: ['office-failed', 'Word 没有完成这一步；稍等片刻再试，仍然不行时保存文件，重新打开后再试。'],
};
