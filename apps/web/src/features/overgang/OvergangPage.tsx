import { portaalovergang } from '@rondom/taal/schermen/portaalovergang';
import { overgang } from '@rondom/taal/schermen/overgang';
import { Printer } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Terug } from '../portaal/Terug.tsx';
import { banenVan, openVragen } from './banen.ts';
import { Lijn } from './Lijn.tsx';
import { useEigenOvergang, type EigenOvergang } from './use-eigen-overgang.ts';
import { WatGaatMee } from './WatGaatMee.tsx';

const rooms = { portaalovergang, overgang };

/** In the own portal: what ends at eighteen, what goes on, what was agreed, and what goes along. */
export function OvergangPage() {
  const z = useZinnen(rooms).portaalovergang;
  const query = useEigenOvergang();
  return (
    <>
      <Terug naar="/mijn">{z.terug}</Terug>
      <Vlak query={query} laden={<Skeleton count={6} shape="rows" />}>
        {(mijn) => <Mijn mijn={mijn} />}
      </Vlak>
    </>
  );
}

function Mijn({ mijn }: { mijn: EigenOvergang }) {
  const { portaalovergang: z, overgang: vragen } = useZinnen(rooms);
  const { dagen, op, vastGezicht } = mijn;
  if (dagen === null) return <EmptyState title={vragen.fase[mijn.fase]} />;
  const vast = vastGezicht?.split(' ')[0] ?? '';
  const open = openVragen(mijn);
  return (
    <>
      <PageHeading lead={z.lead}>{dagen.achttien > op ? z.titel(dagen.achttien) : z.titelNa}</PageHeading>
      <Card>
        <Lijn
          titel={z.beeld}
          vandaag={op}
          dagen={dagen}
          banen={banenVan(mijn, vast === '' ? null : z.blijft(vast), {
            ...{ eindigt: z, stopt: z.stopt, hulp: z.hulp, gaatDoorTot: z.gaatDoor, hulpStopt: z.stopt },
            ...{ zolangRechter: z.zolangRechter, mist: () => z.nogNiet(vast) },
          })}
        />
      </Card>
      <WatGaatMee mijn={mijn} />
      <Card title={z.punten}>
        {mijn.punten.length === 0 ? (
          <EmptyState title={z.geenPunten} />
        ) : (
          <List label={z.punten}>
            {mijn.punten.map(({ id, onderwerp, afspraak, doet, uiterlijk, geregeldOp, hulp }) => (
              <ListRow
                key={id}
                title={hulp === null ? vragen.vragen[onderwerp] : z.hulp[hulp.soort]}
                text={<span lang="nl">{afspraak}</span>}
                under={
                  <p className="zacht">
                    {doet === null ? z.jij : z.ander(doet.split(' ')[0] ?? doet)},{' '}
                    {geregeldOp === null ? z.uiterlijk(uiterlijk) : z.geregeld}
                  </p>
                }
              />
            ))}
          </List>
        )}
      </Card>
      {open.length === 0 ? null : (
        <Card title={z.vragen}>
          <p>{z.vragenTekst}</p>
          <ul className="overgang__vragen">
            {open.map((vraag) => (
              <li key={vraag}>{vragen.vragen[vraag]}</li>
            ))}
          </ul>
        </Card>
      )}
      <Button className="noprint" icon={<Printer size={20} />} onClick={() => window.print()}>
        {z.drukAf}
      </Button>
    </>
  );
}
