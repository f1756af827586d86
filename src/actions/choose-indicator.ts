/** The person says which indicator a label means; the workbook is then read again with that answer. */
import { placeKey, type CellRef } from '../model/address';
import { inWords, type Action } from './action';

export interface IndicatorAnswer {
  readonly place: CellRef;
  /** Indicator id; "" for none of them: the line stays out. */
  readonly indicator: string;
}

export const chooseIndicator: Action<IndicatorAnswer> = {
  id: 'choose-indicator',
  label: inWords('选择指标', 'Choose indicator'),
  isAvailable: (state) => state.prepared !== undefined,
  async run(_, { place, indicator }) {
    return (now) => ({
      ...now,
      answers: new Map(now.answers).set(placeKey(place), indicator),
      changes: now.changes + 1,
    });
  },
};
