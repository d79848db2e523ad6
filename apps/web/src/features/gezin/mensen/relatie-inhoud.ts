import { readGeboortedatum } from '../persoon-inhoud.ts';
import type { RelatieBody } from './mensen-schrijven.ts';

/** What the one person is to the other, as people say it. */
export type Watvoor =
  'ouder' | 'kind' | 'partner' | 'stiefouder' | 'stiefkind' | 'pleegouder' | 'pleegkind' | 'anders';

export interface RelatieInhoud {
  met: string;
  wat: Watvoor | '';
  vorm: NonNullable<RelatieBody['vorm']> | '';
  vanaf: string;
  stand: 'nu' | 'voorbij' | 'voorbijOnbekend';
  tot: string;
}

export const legeRelatie: RelatieInhoud = {
  met: '',
  wat: '',
  vorm: '',
  vanaf: '',
  stand: 'nu',
  tot: '',
};

/** Over, and nobody knows since when. */
export const ONBEKEND_EINDE = '0000';

const upward = { kind: 'ouder', stiefkind: 'stiefouder', pleegkind: 'pleegouder' } as const;
const isChildWord = (wat: Watvoor): wat is keyof typeof upward => Object.hasOwn(upward, wat);

/** The relation from the parent to the child, whoever the sheet is about. Undefined while something is not chosen. */
export function relatieBody(persoonId: string, inhoud: RelatieInhoud): RelatieBody | undefined {
  const { met, wat, vorm, stand } = inhoud;
  if (met === '' || wat === '') return undefined;
  const who = isChildWord(wat)
    ? { van: met, naar: persoonId, soort: upward[wat] }
    : { van: persoonId, naar: met, soort: wat };
  const vanaf = readGeboortedatum(inhoud.vanaf);
  const tot = stand === 'voorbij' ? readGeboortedatum(inhoud.tot) : ONBEKEND_EINDE;
  return {
    ...who,
    ...(wat === 'partner' && vorm !== '' ? { vorm } : {}),
    ...(vanaf === '' ? {} : { vanaf }),
    ...(stand === 'nu' || tot === '' ? {} : { tot }),
  };
}
