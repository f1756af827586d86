/** The pane in English, for colleagues and reviewers. */
import type { Words } from './zh-CN';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  product: 'Union Report Assistant',
  steps: { check: 'Check', rates: 'Rates', report: 'Report' },
  stepsLabel: 'Steps',
  levels: { hard: 'Errors', soft: 'To confirm', hint: 'Hints' },
  kinds: { 'half-year': 'Half-year report', annual: 'Annual report', plan: 'Work plan' },

  frame: {
    recognised: (count) => `${plural(count, 'form')} recognised`,
    inSheet: (sheet) => `Sheet “${sheet}”`,
    menu: 'More actions',
    recheck: 'Check again',
    dismiss: 'Close',
  },
  status: {
    never: 'Not checked',
    running: 'Checking',
    stale: 'Cancelled, results are out of date',
    cancelled: 'Cancelled',
    failed: 'Could not be read',
    noForm: 'No form found',
    hard: (count) => plural(count, 'error'),
    soft: (count) => `${count} to confirm`,
    hint: (count) => plural(count, 'hint'),
    separator: ' · ',
    passed: 'All passed',
  },
  progress: { reading: 'Reading the workbook', working: 'Working', cancel: 'Cancel' },

  check: {
    start: 'Check',
    again: 'Check again',
    countsLabel: 'Results',
    show: (level, count) => `${level}: ${count}. Show only these`,
    passed: (count) => `Passed ${count}`,
    skipped: (count) => `Not run ${count}`,
    outcomes: 'Results of the checks',
    skippedTitle: 'Checks that could not run, and why',
    passedTitle: 'Checks that passed',
    broke: 'A fault of the program; this check was not run',
    marks: 'Mark in the sheet',
    mended: (subject) => `“${subject}” is mended`,
    listLabel: 'Findings',
    more: (count) => `Show ${count} more`,
    change: (to) => `Change to ${to}`,
    clearCell: 'Clear this cell',
    locate: 'Go to cell',
    details: 'Reason and arithmetic',
    expected: 'Expected',
    actual: 'Found',
    relation: 'Relation',
    clause: 'Source',
    cells: 'Figures involved',
    empty: 'blank',
    previous: 'Previous',
    next: 'Next',
    nextAfter: (at, of) => `Next (${at}/${of})`,
  },
  question: {
    title: (label) => `Which indicator is “${label}”?`,
    unknown: 'No known indicator is like it; this line is left out for now.',
    several: 'It fits several indicators; choose one to have it checked.',
    none: 'None of these',
    noted: 'Understood',
    locate: 'Show in sheet',
    rest: (count) => `${plural(count, 'more label')} to settle`,
  },
  allWell: {
    title: 'All passed',
    text: (passed) => `${plural(passed, 'check')} done, nothing found.`,
    withHints: 'No errors and nothing to confirm. The hints below are for information.',
    toRates: 'Compute rates',
    toReport: 'Draft the report',
  },

  rates: {
    none: 'Nothing to compute yet',
    noneText: 'A rate needs a numerator and a denominator. Rates appear here as soon as the sheet holds both.',
    lastYear: (value) => `last year ${value}`,
    previous: (label, value) => `${label} ${value}`,
    points: (text) => `${text} points`,
    same: 'no change',
    uncomputed: (count) => `Not computed: ${count}`,
    blank: 'blank',
    doubtful: 'An error stands in the numerator or denominator',
    showUnits: (count) => `Show ${plural(count, 'more unit')}`,
    showPeriods: (count) => `Show ${plural(count, 'more period')}`,
    hideUnits: 'Hide',
    more: (count) => `Show ${count} more`,
    where: (sheets, count) => `${plural(count, 'rate')} will be written as formulas to sheet “${sheets}”. Your figures stay as they are.`,
    replaces: (sheet) => `Sheet “${sheet}” has content and will be updated.`,
  },

  report: {
    kind: 'Kind',
    unitName: 'Union',
    unitNamePlaceholder: 'Name of the reporting union',
    period: 'Period',
    noPeriod: 'Not stated in the sheet',
    emptyTitle: 'A report from the figures of the sheet',
    emptyText: 'Every number comes from a cell and leads back to it. What the sheet does not hold is not written.',
    unsettled: (count) => `${plural(count, 'error')} not mended yet; some numbers may be wrong.`,
    toCheck: 'Mend',
    page: 'Preview',
    figureHint: 'Click a number to see where it comes from',
    figure: (text) => `${text}, show where it comes from`,
    source: 'Source',
    close: 'Close',
    omitted: (count) => `Left out: ${count}`,
    omittedText: 'These sections lack figures and were not written.',
  },

  noForm: {
    title: 'No union form found',
    seen: 'Sheets seen',
    seenSheet: (name, rows, columns) => `${name} (${plural(rows, 'row')}, ${plural(columns, 'column')})`,
    seenEmpty: (name) => `${name} (empty)`,
    why: 'No indicator names of a known form stand in these sheets.',
    ways: 'What can be done',
    way: ['Make sure this is a filled-in form, ledger or yearbook table', 'Keep the title, the heads and the indicator names, then check again', 'Open another workbook or turn to another sheet'],
  },
  noHost: {
    title: 'Open me beside a spreadsheet',
    text: 'This pane works next to a workbook. Open it as an add-in of Excel or WPS, or use the workbench page.',
  },
  failed: { title: 'The workbook could not be read', retry: 'Try again' },
  never: { title: 'Not checked yet', text: 'A check reads the whole workbook, changes nothing and sends nothing away.' },
  cancelled: { title: 'Check cancelled', text: 'The workbook is unchanged. Start again when you like.' },
  readingTitle: 'Reading the workbook',
  bug: {
    title: 'Something went wrong in the program',
    text: 'This is a fault of the program, not of your figures; the workbook is unharmed. Reload to go on. The text below helps whoever repairs it.',
    copy: 'Copy the error',
    reload: 'Reload',
    details: 'The error',
  },

  done: (done) => {
    switch (done.kind) {
      case 'repaired': return done.to === '' ? `“${done.subject}” cleared` : `“${done.subject}” changed to ${done.to}`;
      case 'undone': return 'Undone';
      case 'rates-written': return `${plural(done.count, 'rate')} written to “${done.sheets.join('”, “')}”`;
      case 'downloaded': return `“${done.fileName}” is ready`;
      case 'saved': return `Saved as “${done.fileName}”`;
      case 'copied': return 'Copied';
      case 'inserted': return 'Inserted into the document';
    }
  },
};
