/** The pane in English, for colleagues and reviewers. */
import { REASONS } from '../../repair/words';
import type { Words } from './zh-CN';

const SLIP_NAMES: Readonly<Record<keyof typeof REASONS, string>> = {
  exchanged: 'two digits exchanged', doubled: 'a digit typed twice', sign: 'a stray minus sign', unit: 'units mixed, off by ten thousand', zeros: 'zeros too many or too few',
  mistyped: 'one digit mistyped', 'left-out': 'a digit left out', extra: 'a digit too many', implied: 'follows from the relations', unchanged: "the same as last year's, perhaps not filled in anew", swapped: 'exchanged with the neighbouring cell',
  'one-row-high': 'typed one row too high: move each down', 'one-row-low': 'typed one row too low: move each up',
};
const SLIPS: ReadonlyMap<string, string> = new Map(Object.entries(SLIP_NAMES).map(([kind, name]) => [REASONS[kind as keyof typeof REASONS], name]));

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  product: 'Union Report Assistant',
  steps: { fill: 'Fill', check: 'Check', rates: 'Rates', report: 'Report', proofread: 'Proofread' },
  stepsLabel: 'Steps',
  levels: { hard: 'Errors', soft: 'To confirm', hint: 'Hints', blank: 'To fill in', explained: 'Explained' },

  frame: {
    recognised: (count) => `${plural(count, 'form')} recognised`,
    inSheet: (sheet) => `Sheet “${sheet}”`,
    menu: 'More actions',
    recheck: 'Check again',
    changeForm: 'Change form',
    changeFormOf: (sheet) => `Form of sheet “${sheet}”`,
    automatic: (title) => (title === undefined ? 'Recognise by itself' : 'Recognised by itself'),
    dismiss: 'Close',
    undoOf: (undo, done) => `${undo}: ${done}`,
  },
  start: {
    emptyTitle: 'This workbook is still empty',
    emptyText: 'Choose a way to begin.',
    choices: 'Begin',
    'new-form': 'Choose a form and fill it in, checked as you go',
    fetch: 'Choose a ledger and add it up into a form',
    carry: 'Choose last period’s form and start the next from it',
    cannotWrite: 'The sheet cannot be written here; use Excel, WPS or the workbench page.',
  },
  ownForms: {
    title: 'Loaded forms',
    remove: (title) => `Remove the form “${title}”`,
    remarks: (title, count) => `${plural(count, 'remark')} on the relations of “${title}”`,
    dismiss: 'Understood',
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
    blank: (count) => `${count} required left`,
    hint: (count) => plural(count, 'hint'),
    explained: (count) => `${count} explained`,
    separator: ' · ',
    passed: 'All passed',
  },
  progress: { reading: 'Reading the workbook', working: 'Working', cancel: 'Cancel' },

  check: {
    start: 'Check',
    again: 'Check again',
    countsLabel: 'Results',
    toFill: 'Fill in',
    blanks: (count) => `${count} required left`,
    show: (level, count) => `${level}: ${count}. Show only these`,
    showBlanks: (count) => `To fill in: ${count}. Show only these`,
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
    plainRepairs: (count) => `${plural(count, 'cell')} hold numbers as text, full-width characters or stray spaces; all can be put right at once.`,
    plainRepairsAll: (count) => `Convert all (${plural(count, 'cell')})`,
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
  suspects: {
    likeliest: 'Most likely wrong',
    reason: (text) => SLIPS.get(text) ?? text,
    alternative: 'Or else',
    andMore: (count) => `… and ${plural(count, 'more cell')}`,
    changeOf: (from, to) => `${from} → ${to}`,
    only: 'only way',
    onlyHere: 'only value here',
    swap: (one, other) => `Exchange ${one} and ${other}`,
    together: (count) => `${plural(count, 'cell')} together`,
    moved: (told, blamed) => `The sentence above speaks of “${told}”; “${blamed}” is the likely error.`,
    others: 'Other possibilities',
    witness: (from, to) => `${from} changed to ${to} would make all relations hold`,
    why: (fewer) => (fewer === 1 ? 'Changing one cell alone is not enough:' : `Changing ${fewer} cells is not enough:`),
    conflict: (relations) => `unless one of its figures changes, ${relations} cannot hold`,
    conflicts: (relations) => `unless one of their figures changes, ${relations} cannot hold together`,
    and: ', ',
    quoted: (relation) => `“${relation}”`,
    more: (count) => `${count} more are not listed.`,
    incomplete: 'Many cells are involved; the search stopped here. There may be other combinations.',
    complete: 'No other change as small as these makes all relations hold.',
  },
  explain: {
    open: 'Explain',
    again: 'Explain again',
    change: 'Change explanation',
    reason: 'Reason',
    text: 'Explanation',
    placeholder: 'Say why, how much, and on what basis',
    cause: 'Cause',
    quantity: 'Quantity',
    basis: 'Basis',
    present: 'given',
    absent: 'missing',
    claimed: (text) => `Quantities: ${text}`,
    save: 'Write to the sheet',
    cancel: 'Cancel',
    states: {
      accepted: 'Explained',
      stale: 'The figures have changed; explain again',
      insufficient: 'Not specific enough; give cause, quantity and basis',
      orphan: 'Nothing is asked any more',
    },
    wanting: {
      blank: 'Give cause, quantity and basis, such as “two enterprises closed, 120 members left, see the June ledger”.',
      'empty-phrase': 'This does not say why; give cause, quantity and basis.',
      cause: 'Only a quantity; say why, and on what basis.',
      detail: 'Not specific enough yet; add a quantity or a basis.',
    },
    enough: 'Ready to be written.',
    reasons: {
      scope: 'Change of scope', merger: 'Units closed or merged', 'new-unit': 'New units', policy: 'Policy', 'one-off': 'One-off', 'earlier-error': 'Earlier figure was wrong', other: 'Other',
    },
    orphans: (count) => `${plural(count, 'explanation')} on the explanation sheet no longer answer anything.`,
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
    withExplained: (count) => `No errors; ${count} to confirm, all explained.`,
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

  noForm: {
    title: 'No union form found',
    seen: 'Sheets seen',
    seenSheet: (name, rows, columns) => `${name} (${plural(rows, 'row')}, ${plural(columns, 'column')})`,
    seenEmpty: (name) => `${name} (empty)`,
    why: 'No indicator names of a known form stand in these sheets.',
    ways: 'What can be done',
    way: ['Make sure this is a filled-in form, ledger or yearbook table', 'Keep the title, the heads and the indicator names, then check again', 'For a form of your own, load its definition from the menu at the top'],
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
      case 'swapped': return `Exchanged “${done.subjects.join('” and “')}”`;
      case 'several-repaired': return `${plural(done.count, 'cell')} put right`;
      case 'orphans-removed': return `${plural(done.count, 'explanation')} removed`;
      case 'explained': return `Explanation of “${done.subject}” written`;
      case 'definition-loaded': return done.isKept ? `“${done.title}” loaded and kept in the workbook` : `“${done.title}” loaded for this session`;
      case 'definition-removed': return `Form “${done.title}” removed`;
      case 'form-made': return `Sheet “${done.sheet}” made`;
      case 'filled': return `${plural(done.count, 'figure')} written`;
      case 'undone': return 'Undone';
      case 'rates-written': return `${plural(done.count, 'rate')} written to “${done.sheets.join('”, “')}”`;
      case 'downloaded': return `“${done.fileName}” is ready`;
      case 'saved': return `Saved as “${done.fileName}”`;
      case 'copied': return 'Copied';
      case 'inserted': return 'Inserted into the document';
      case 'handed-over': return 'Handed over: open a document in WPS Writer and the assistant there to write the report';
      case 'opened-as-new': return 'Opened as a new document';
      case 'document-refreshed': return done.count === 0 ? 'All figures are up to date; nothing was changed' : `${done.count} figures of the document updated`;
      case 'remarks-written': return done.count === 0 ? 'The comments of proof-reading are gone' : `${plural(done.count, 'comment')} written, each marked as proof-reading`;
      case 'phrases-kept': return 'Kept on sheet “Wording”';
      case 'report-renewed': return `${plural(done.count, 'sentence')} updated`;
    }
  },
};
