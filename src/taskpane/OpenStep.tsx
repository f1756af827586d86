/** The step that is open. */
import type { Step } from '../actions/state';
import { CheckStep } from './check/CheckStep';
import { FillStep } from './fill/FillStep';
import { ProofreadStep } from './proofread/ProofreadStep';
import { RatesStep } from './rates/RatesStep';
import { ReportStep } from './report/ReportStep';

const STEPS = { fill: FillStep, check: CheckStep, rates: RatesStep, report: ReportStep, proofread: ProofreadStep } satisfies Record<Step, unknown>;

export function OpenStep({ step }: { readonly step: Step }) {
  const Chosen = STEPS[step];
  return <Chosen />;
}
