import type { Kalender } from '@rondom/domain/termijn';
import { rekenkader, type Kaderbron } from '../termijnregels/index.ts';

/** The free days that looks are counted with: those of the law and those that were confirmed. */
export const leesKalender = async (bron: Kaderbron): Promise<Kalender> => (await rekenkader(bron)).kalender;
