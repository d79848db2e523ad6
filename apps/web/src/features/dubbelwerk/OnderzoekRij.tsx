import { dubbelwerk } from '@rondom/taal/schermen/dubbelwerk';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import type { Onderzoek, useAntwoord, useDoeMee, useEinde } from './use-onderzoeken.ts';

const rooms = { dubbelwerk, expertvraag };

export interface OnderzoekActies {
  mee: ReturnType<typeof useDoeMee>;
  antwoord: ReturnType<typeof useAntwoord>;
  einde: ReturnType<typeof useEinde>;
}
interface RijProps {
  onderzoek: Onderzoek;
  blik: Blik;
  acties: OnderzoekActies;
}

/** One round of questions, and what the reader may do about it. */
export function OnderzoekRij({ onderzoek, blik, acties }: RijProps) {
  const words = useZinnen(rooms);
  const z = words.dubbelwerk;
  const { soort, persoonId, organisatie, naam, vragen, sinds, uiterlijk, klaarOp, klaarAls } = onderzoek;
  const gebieden = vragen.map((vraag) => words.expertvraag.gebieden[vraag]).join(', ');
  const stand = () => {
    if (klaarOp !== null) return klaarAls === 'gestopt' ? z.gestopt(klaarOp) : z.klaar(klaarOp);
    return uiterlijk === null ? undefined : z.klaarRond(uiterlijk);
  };
  const over = z.over(persoonId === null ? z.hetGezin : blik.roep(persoonId));
  const bij = onderzoek.uitzondering === null ? undefined : z.uitzondering[onderzoek.uitzondering];
  return (
    <ListRow
      title={`${z.soort[soort]} ${over}`}
      text={[z.door(naam, organisatie), z.sinds(sinds), stand(), bij].filter(Boolean).join(' · ')}
      under={
        <>
          <p className="onderzoek__vragen">
            <span className="gedempt">{z.vraagt}</span> {gebieden}
          </p>
          {onderzoek.doenMee.map((wie) => (
            <p key={wie}>{z.doenMee(wie)}</p>
          ))}
          {klaarOp === null ? <Knoppen onderzoek={onderzoek} acties={acties} /> : null}
        </>
      }
    />
  );
}

function Knoppen({ onderzoek, acties }: Pick<RijProps, 'onderzoek' | 'acties'>) {
  const z = useZinnen(rooms).dubbelwerk;
  const { id, versie, vanEigen, mijnVerzoek, verzoeken } = onderzoek;
  const { mee, antwoord, einde } = acties;
  if (mijnVerzoek !== null)
    return <p className="gedempt">{{ gevraagd: z.gevraagd, ja: z.magMee, nee: z.magNiet }[mijnVerzoek]}</p>;
  if (!vanEigen)
    return (
      <Button
        className="noprint"
        busy={mee.isPending}
        onClick={() => {
          if (!mee.isPending) mee.mutate(id, { onSuccess: () => toast(z.gedaan.mee) });
        }}
      >
        {z.doeMee}
      </Button>
    );
  const stop = (als: 'resultaat' | 'gestopt') => () => {
    if (!einde.isPending) einde.mutate({ id, versie, als }, { onSuccess: () => toast(z.gedaan.klaar) });
  };
  return (
    <>
      {verzoeken.map((verzoek) => (
        <div key={verzoek.id} className="onderzoek__verzoek">
          <p>{z.vraagtMee(verzoek.naam, verzoek.organisatie)}</p>
          {([true, false] as const).map((mag) => (
            <Button
              key={String(mag)}
              variant={mag ? 'primary' : 'plain'}
              busy={antwoord.isPending}
              onClick={() => {
                if (antwoord.isPending) return;
                const gezegd = { onderzoekId: id, verzoekId: verzoek.id, versie: verzoek.versie, mag };
                antwoord.mutate(gezegd, { onSuccess: () => toast(mag ? z.gedaan.ja : z.gedaan.nee) });
              }}
            >
              {mag ? z.ja : z.nee}
            </Button>
          ))}
        </div>
      ))}
      <div className="onderzoek__knoppen noprint">
        <Button variant="plain" busy={einde.isPending} onClick={stop('resultaat')}>
          {z.maakKlaar}
        </Button>
        <Button variant="plain" busy={einde.isPending} onClick={stop('gestopt')}>
          {z.stop}
        </Button>
      </div>
    </>
  );
}
