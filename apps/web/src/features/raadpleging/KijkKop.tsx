import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { SectionNav } from '../../ui/SectionNav.tsx';
import type { Overzicht } from '../gezin/contract.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const rooms = { gezin: gezinZinnen, raadpleging };

/** The family as it is in memory, if it was opened: this page never reads it only for a name. */
export function useGeopendGezin(gezinId: string): Overzicht | undefined {
  return useQueryClient().getQueryData<Overzicht>(gezinKey(gezinId));
}

export function KijkKop({ gezinId }: { gezinId: string }) {
  const z = useZinnen(rooms);
  const naam = useGeopendGezin(gezinId)?.gezin.naam;
  return (
    <>
      <PageHeading tab={z.raadpleging.titel} lead={z.raadpleging.uitleg}>
        {naam === undefined ? z.raadpleging.titel : z.gezin.titel(naam)}
      </PageHeading>
      <SectionNav label={z.gezin.onderdelen}>
        <Link to="/gezinnen/$gezinId" params={{ gezinId }} activeOptions={{ exact: true }}>
          {z.gezin.overzicht}
        </Link>
        <Link to="/gezinnen/$gezinId/wie-keek-mee" params={{ gezinId }}>
          {z.raadpleging.titel}
        </Link>
      </SectionNav>
    </>
  );
}
