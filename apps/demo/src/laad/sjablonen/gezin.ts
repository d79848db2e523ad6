import type { PlainDate } from '@rondom/domain/kern';
import type { RijId } from '../tabellen.ts';

/** The people of a template family, in the order of the template. */
export interface Gezin {
  readonly gezin: RijId;
  /** The day on which help came. */
  readonly sinds: PlainDate;
  readonly kinderen: readonly RijId[];
  readonly ouders: readonly RijId[];
  readonly pleegouders: readonly RijId[];
  readonly anderen: readonly RijId[];
}
