import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { KijkBijNood } from '../noodkijk/KijkBijNood.tsx';
import { DichtCode } from './DichtCode.tsx';
import { useVraagVastGezicht } from './use-gezin.ts';

const rooms = { gezin: zinnen };

/** For who does not take part, and for a family that does not exist: the same page, with the way to go. */
export function GezinDicht({ gezinId, error }: { gezinId: string; error: unknown }) {
  const { dicht: z } = useZinnen(rooms).gezin;
  const naam = useVraagVastGezicht(gezinId).data?.naam ?? undefined;
  return (
    <>
      <PageHeading tab={z.titel}>{z.titel}</PageHeading>
      <div className="dicht">
        <p>
          {z.tekst} {naam === undefined ? z.vraag : z.vraagNaam(naam)}
        </p>
        <p className="gedempt">{z.vastgelegd}</p>
        <DichtCode error={error} />
        <LinkButton href="/werk">{z.terug}</LinkButton>
        <KijkBijNood gezinId={gezinId} />
      </div>
    </>
  );
}
