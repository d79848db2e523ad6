import type { Kalender } from './kalender.ts';
import type { Lading } from './lading.ts';
import type { Mensen } from './mensen.ts';
import type { Organisaties } from './organisaties.ts';
import type { Regios } from './regio.ts';

/** What every family of the demo is built in. */
export interface Wereld {
  readonly lading: Lading;
  readonly kalender: Kalender;
  readonly regios: Regios;
  readonly organisaties: Organisaties;
  readonly mensen: Mensen;
}
