/** The steps, fetched together: none is painted before a first check has ended. */
export { CheckStep } from './check/CheckStep';
export { RatesStep } from './rates/RatesStep';
export { ReportStep } from './report/ReportStep';
