/**
 * The characters of a draft that something has been said of: with 「会员1206人」 told from 2 to 7, 「1206人，」 is told and 「，其中」 is not. To tell
 * and to ask costs no more than the place is long, however many have been told.
 */
import type { Remark } from '../model/proofreading';
import type { Draft } from './draft';

type Place = Pick<Remark, 'start' | 'end'>;

export interface ToldPlaces {
  readonly tell: (place: Place) => void;
  /** Whether any of its characters is told. */
  readonly isTold: (place: Place) => boolean;
}

export function toldPlaces({ text }: Draft, already: readonly Place[] = []): ToldPlaces {
  const told = new Uint8Array(text.length);
  const tell = ({ start, end }: Place): void => void told.fill(1, start, end);
  already.forEach(tell);
  return { tell, isTold: ({ start, end }) => told.subarray(start, end).includes(1) };
}
