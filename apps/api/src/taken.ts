import type { Clock } from './platform/clock.ts';
import type { KeyRing } from './platform/crypto/key-ring.ts';
import type { OrderedTask, TimedTask } from './platform/jobs.ts';
import { wortelTaak } from './raadpleging/index.ts';
import { rechtswegeTaak } from './wachtlijst/index.ts';
import { klimTaak } from './expertvraag/index.ts';
import { beperkTaak } from './noodkijk/index.ts';
import { meedenkTaak } from './meedenkvraag/index.ts';
import { meekijkTaak } from './meekijkalarm/index.ts';
import { meetTaak } from './rustingezichten/index.ts';
import { pasToeTaak } from './termijnregels/index.ts';
import { hervatTaak, importTaak } from './wachtimport/index.ts';
import { berichtpostTaak, rustTaak } from './rust/index.ts';
import { zichtTaak } from './zicht/index.ts';

/** What the rooms do by the clock, without anybody asking. */
export const timedTasks = (keys: KeyRing, clock: Clock): readonly (TimedTask | OrderedTask)[] => [
  wortelTaak(keys, clock),
  beperkTaak(clock),
  klimTaak(clock),
  meedenkTaak(clock),
  meekijkTaak(keys, clock),
  rechtswegeTaak(clock),
  meetTaak(clock),
  pasToeTaak(clock),
  zichtTaak(clock),
  rustTaak(clock),
  berichtpostTaak,
  importTaak(keys, clock),
  hervatTaak(keys, clock),
];
