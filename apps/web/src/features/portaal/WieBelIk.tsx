import { useQuery } from '@tanstack/react-query';
import { portaalbel } from '@rondom/taal/schermen/portaalbel';
import { Phone } from 'lucide-react';
import { api, read } from '../../platform/api.ts';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { dayBefore } from '../gezin/dagen.ts';
import { belAdres, voornaam } from './namen.ts';
import { RaadOverOns } from './RaadOverOns.tsx';
import { WieHelptGezicht } from './WieHelptGezicht.tsx';
import { portaalKey, type Portaal } from './use-portaal.ts';
import './wie-bel-ik.css';

const rooms = { portaalbel };

function useWieBelIk(gezinId: string) {
  return useQuery({
    queryKey: [...portaalKey, 'wiebelik'],
    queryFn: () =>
      read(api.GET('/api/v1/portaal/gezinnen/{gezinId}/wiebelik', { params: { path: { gezinId } } })),
  });
}
type Bel = NonNullable<ReturnType<typeof useWieBelIk>['data']>;

/** One person to call now: by name, with one button; who is away, and who is there then. */
export default function WieBelIk({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalbel;
  const { data } = useWieBelIk(portaal.gezinId);
  if (data === undefined) return null;
  const { nu, kantoortijd, gezichten } = data;
  return (
    <Card title={z.titel} className="belnu">
      {gezichten
        .filter(({ afwezig }) => afwezig)
        .map(({ naam }) => (
          <p key={naam}>{z.weg(voornaam(naam))}</p>
        ))}
      {gezichten.length < 2 ? null : <p>{z.samen(gezichten.map(({ naam }) => voornaam(naam)))}</p>}
      {nu === null ? (
        <p className="belnu__niemand">{z.niemand}</p>
      ) : (
        <div className="belnu__wie">
          <Avatar name={nu.naam} tone="strong" />
          <div>
            <p className="belnu__naam" lang="nl">
              {nu.naam}
            </p>
            <Wat nu={nu} gezichten={gezichten} />
          </div>
        </div>
      )}
      <WieHelptGezicht gezinId={portaal.gezinId} />
      <RaadOverOns gezinId={portaal.gezinId} />
      <Straks vervangingen={data.vervangingen} />
      <p className="zacht">{kantoortijd ? z.kantoor : z.buiten}</p>
      {nu === null || nu.telefoon === null || nu.telefoon === '' ? null : (
        <LinkButton href={belAdres(nu.telefoon)} icon={<Phone size={18} />} variant="primary" className="bel">
          {z.bel(voornaam(nu.naam))}
        </LinkButton>
      )}
      {kantoortijd ? null : <p className="zacht">{z.nood}</p>}
    </Card>
  );
}

function Wat({ nu, gezichten }: { nu: NonNullable<Bel['nu']>; gezichten: Bel['gezichten'] }) {
  const z = useZinnen(rooms).portaalbel;
  const naam = voornaam(nu.naam);
  if (nu.soort === 'teamleider') return <p>{z.leidt(naam)}</p>;
  if (nu.soort !== 'vervanger') return <p>{z.isEr(naam)}</p>;
  return (
    <>
      <p>
        {z.vervangt(
          naam,
          gezichten.map((gezicht) => voornaam(gezicht.naam)),
        )}
      </p>
      {nu.tot === null ? null : <p>{z.tot(naam, dayBefore(nu.tot))}</p>}
    </>
  );
}

function Straks({ vervangingen }: { vervangingen: Bel['vervangingen'] }) {
  const z = useZinnen(rooms).portaalbel;
  const vandaag = useSessie().data?.vandaag ?? '';
  return vervangingen
    .filter(({ vanaf }) => vanaf > vandaag)
    .map(({ naam, vanaf, tot, reden }) => (
      <p key={`${naam} ${vanaf}`}>
        {tot === null ? z.isEr(voornaam(naam)) : z.straks(voornaam(naam), vanaf, dayBefore(tot))}{' '}
        {reden === null ? '' : z.reden[reden]}
      </p>
    ));
}
