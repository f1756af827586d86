/** The step that is open. */
import type { Step } from '../actions/state';
import { CheckStep } from './check/CheckStep';
import { FillStep } from './fill/FillStep';
import { RatesStep } from './rates/RatesStep';
import { ReportStep } from './report/ReportStep';

const STEPS = { fill: FillStep, check: CheckStep, rates: RatesStep, report: ReportStep } satisfies Record<Step, unknown>;

export function OpenStep({ step }: { readonly step: Step }) {
  const Chosen = STEPS[step];
  return <Chosen />;
}
