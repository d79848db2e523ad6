import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useZinnen } from '../../../platform/taal.tsx';
import type { Blik } from '../blik.ts';
import { codeZin } from '../code-zin.ts';
import type { Lid } from '../contract.ts';
import { persoonwoorden, type Persoonzinnen } from '../lid-woorden.ts';
import type { Relatie } from './over-persoon.ts';

export interface Relatieregel {
  readonly relatie: Relatie;
  /** "moeder van Noor", "vader: Mark", "uit elkaar met Mark". */
  readonly zin: string;
  /** Since and until when, and how it is known. */
  readonly erbij: string;
  readonly voorbij: boolean;
}

const rooms = { overpersoon, persoon };

/** Every relation of one person in words, seen from that person. */
export function useRelatieRegels(lid: Lid, blik: Blik): Relatieregel[] {
  const z = useZinnen(rooms);
  const words = z.overpersoon.relaties;
  return blik.gezin.relaties
    .filter(({ van, naar }) => van === lid.id || naar === lid.id)
    .map((relatie) => {
      const voorbij = isVoorbij(relatie, blik.vandaag);
      const facts = [tijdZin(relatie, words, voorbij), codeZin(words.bron, relatie.bron)];
      const zin =
        relatie.soort === 'partner'
          ? partnerZin(relatie, lid, blik, z.persoon, voorbij)
          : relatie.soort === 'anders'
            ? words.anders(blik.roep(relatie.van === lid.id ? relatie.naar : relatie.van))
            : ouderZin(relatie, lid, blik, z);
      return { relatie, zin, erbij: facts.filter((fact) => fact !== '').join(' · '), voorbij };
    });
}

const isVoorbij = ({ eindeOpgegeven, tot }: Relatie, vandaag: string): boolean =>
  eindeOpgegeven !== null || (tot !== null && tot <= vandaag);

/** Since when, or from when to when; of a couple that parted that they were together then. */
function tijdZin(relatie: Relatie, z: Zinnen['overpersoon']['relaties'], voorbij: boolean): string {
  const given = relatie.beginOpgegeven ?? relatie.vanaf ?? undefined;
  const begin = given === '0000' ? undefined : given;
  if (!voorbij) return begin === undefined ? '' : z.sinds(begin);
  const einde = relatie.eindeOpgegeven ?? relatie.tot ?? '0000';
  const periode = z.voorbij(begin, einde);
  return relatie.soort === 'partner' && einde !== '0000' ? z.samen(periode) : periode;
}

type Zinnen = ReturnType<typeof useZinnen<typeof rooms>>;

function ouderZin({ van, naar, soort }: Relatie, lid: Lid, blik: Blik, z: Zinnen): string {
  const parent = blik.lid(van);
  const word = parent === undefined ? soort : persoonwoorden(parent, soort, z.persoon);
  return van === lid.id
    ? z.persoon.van(word, [blik.roep(naar)])
    : z.overpersoon.relaties.iemand(word, blik.roep(van));
}

function partnerZin(
  { van, naar, vorm }: Relatie,
  lid: Lid,
  blik: Blik,
  z: Persoonzinnen,
  voorbij: boolean,
): string {
  const name = blik.roep(van === lid.id ? naar : van);
  const died = [van, naar].some((id) => (blik.lid(id)?.overledenOp ?? null) !== null);
  // Death parts otherwise than people do.
  if (voorbij && !died) return z.uitElkaar(name, undefined);
  return vorm === 'huwelijk' || vorm === 'geregistreerdpartnerschap'
    ? z.samen[vorm](name)
    : z.samen.samenwonend(name);
}
