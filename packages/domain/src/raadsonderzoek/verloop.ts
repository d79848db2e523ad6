import { accept, daysBetween, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import {
  raadsantwoordMaximum,
  raadsvraagMaximum,
  type Raadsverzoekstand,
  type Raadsvraagstand,
} from './soorten.ts';
import { stukkenRefusals, type StukkenRefusal, type VraagRaad } from './vraag-raad.ts';

export const raadsstappen = ['intrekken', 'gezien'] as const;
export type Raadsstap = (typeof raadsstappen)[number];

/** What who asked may do now: take it back before the Raad took it up, or say that the end was read. */
export const raadsstappenVan = (stand: Raadsverzoekstand, gezien: boolean): readonly Raadsstap[] => {
  if (stand === 'gevraagd') return ['intrekken'];
  return (stand === 'afgerond' || stand === 'geweigerd') && !gezien ? ['gezien'] : [];
};

type Voorbij = { readonly kind: 'raadsverzoekVoorbij'; readonly stand: Raadsverzoekstand };

export function decideRaadsstap(
  { stand, gezien }: { readonly stand: Raadsverzoekstand; readonly gezien: boolean },
  stap: Raadsstap,
): Outcome<Raadsstap, Voorbij> {
  return raadsstappenVan(stand, gezien).includes(stap)
    ? accept(stap)
    : refuse({ kind: 'raadsverzoekVoorbij', stand });
}

export type VraagMeerRefusal =
  | { readonly kind: 'onderzoekNietVanU' }
  | { readonly kind: 'raadsvraagLeeg' }
  | { readonly kind: 'raadsvraagTeLang'; readonly maximum: number };

/**
 * What the investigator does not have he asks for: one question, that the owner of the answer answers. He looks nothing up.
 * @source Jeugdwet art. 3.3
 */
export function decideVraagMeer(
  onderzoekt: boolean,
  vraag: string,
): Outcome<{ readonly vraag: string }, VraagMeerRefusal> {
  if (!onderzoekt) return refuse({ kind: 'onderzoekNietVanU' });
  if (vraag.trim() === '') return refuse({ kind: 'raadsvraagLeeg' });
  return vraag.length > raadsvraagMaximum
    ? refuse({ kind: 'raadsvraagTeLang', maximum: raadsvraagMaximum })
    : accept({ vraag });
}

export interface AntwoordRaad extends Pick<VraagRaad, 'zinnen' | 'gekozen'> {
  readonly antwoord: Exclude<Raadsvraagstand, 'gesteld'>;
  /** The answer, or why it is not given. */
  readonly tekst: string;
}

export type AntwoordRaadRefusal =
  | { readonly kind: 'raadsvraagAlBeantwoord' }
  | { readonly kind: 'raadsantwoordLeeg' }
  | { readonly kind: 'raadsantwoordTeLang'; readonly maximum: number }
  | { readonly kind: 'weigeringMetStuk' }
  | StukkenRefusal;

/**
 * Who keeps secrets by law may tell the Raad what its task needs, without being obliged to: he answers with what he
 * chooses, or says why not.
 * @source Burgerlijk Wetboek Boek 1 art. 240
 */
export function decideAntwoordRaad(
  state: { readonly vraag: Raadsvraagstand; readonly verzoek: Raadsverzoekstand },
  { antwoord, tekst, zinnen, gekozen }: AntwoordRaad,
): Outcome<{ readonly stand: AntwoordRaad['antwoord'] }, AntwoordRaadRefusal> {
  if (state.vraag !== 'gesteld' || state.verzoek !== 'aangenomen')
    return refuse({ kind: 'raadsvraagAlBeantwoord' });
  const refusals: AntwoordRaadRefusal[] = [
    ...(tekst.trim() === '' ? [{ kind: 'raadsantwoordLeeg' } as const] : []),
    ...(tekst.length > raadsantwoordMaximum
      ? [{ kind: 'raadsantwoordTeLang', maximum: raadsantwoordMaximum } as const]
      : []),
    ...(antwoord === 'geweigerd' && zinnen.length + gekozen > 0
      ? [{ kind: 'weigeringMetStuk' } as const]
      : []),
    ...stukkenRefusals({ zinnen, gekozen }),
  ];
  return refusals.length > 0 ? refuse(...refusals) : accept({ stand: antwoord });
}

export type RondAfRefusal =
  | { readonly kind: 'onderzoekNietVanU' }
  | { readonly kind: 'raadsantwoordLeeg' }
  | { readonly kind: 'raadsantwoordTeLang'; readonly maximum: number };

/** The investigator ends it: what was decided, and one sentence for who asked. His report stays with the Raad. */
export function decideRondOnderzoekAf(
  isMijn: boolean,
  stand: Raadsverzoekstand,
  zin: string,
): Outcome<{ readonly zin: string }, RondAfRefusal> {
  if (!isMijn || stand !== 'aangenomen') return refuse({ kind: 'onderzoekNietVanU' });
  if (zin.trim() === '') return refuse({ kind: 'raadsantwoordLeeg' });
  return zin.length > raadsantwoordMaximum
    ? refuse({ kind: 'raadsantwoordTeLang', maximum: raadsantwoordMaximum })
    : accept({ zin });
}

/** Days past the day an answer was due; 0 while there is time, or where nothing is asked any more. */
export const dagenNa = (antwoordOp: PlainDate, vandaag: PlainDate): number =>
  Math.max(0, daysBetween(antwoordOp, vandaag));
