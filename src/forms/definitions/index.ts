/** The forms known without being loaded: our own work forms first, then the ledger and contracts, then published tables. */
import type { FormDefinition } from '../../model/form';
import { censusUnionsByRegion } from './census-unions-by-region';
import { collectiveContracts } from './collective-contracts';
import { countyWork } from './county-work';
import { jiangsuYearbook } from './jiangsu-yearbook';
import { labourYearbookByRegion } from './labour-yearbook-by-region';
import { nanjingYearbook } from './nanjing-yearbook';
import { tianjinYearbook } from './tianjin-yearbook';
import { townshipWork } from './township-work';
import { unitLedger } from './unit-ledger';
import { workByUnit } from './work-by-unit';
import { yearbookUnionSeries } from './yearbook-union-series';

export const builtInForms: readonly FormDefinition[] = [
  townshipWork,
  countyWork,
  unitLedger,
  workByUnit,
  collectiveContracts,
  labourYearbookByRegion,
  yearbookUnionSeries,
  jiangsuYearbook,
  nanjingYearbook,
  tianjinYearbook,
  censusUnionsByRegion,
];
