import { useQueryClient } from '@tanstack/react-query';
import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import type { Overzicht } from '../gezin/contract.ts';
import { delenVan, type DeelMetAantal } from '../gezin/delen-van.ts';
import { GezinNav } from '../gezin/GezinNav.tsx';
import { DeelTerug } from '../gezin/DeelTerug.tsx';
import { gezinKey } from '../gezin/use-gezin.ts';

const rooms = { gezin: gezinZinnen, raadpleging };

/** Which parts there are is known once the family was opened; until then these two. */
const ONGELEZEN: readonly DeelMetAantal[] = [
  { deel: 'overzicht', aantal: undefined },
  { deel: 'wieKeekMee', aantal: undefined },
];

/** The family as it is in memory, if it was opened: this page never reads it only for a name. */
export function useGeopendGezin(gezinId: string): Overzicht | undefined {
  return useQueryClient().getQueryData<Overzicht>(gezinKey(gezinId));
}

export function KijkKop({ gezinId }: { gezinId: string }) {
  const z = useZinnen(rooms);
  const vandaag = useSessie().data?.vandaag ?? '';
  const gezin = useGeopendGezin(gezinId);
  const naam = gezin?.gezin.naam;
  return (
    <>
      <DeelTerug gezinId={gezinId} />
      <PageHeading tab={z.raadpleging.titel} lead={z.raadpleging.uitleg}>
        {naam === undefined ? z.raadpleging.titel : z.gezin.titel(naam)}
      </PageHeading>
      <GezinNav gezinId={gezinId} delen={gezin === undefined ? ONGELEZEN : delenVan(gezin, vandaag)} />
    </>
  );
}
