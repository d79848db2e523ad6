import { dayOf } from '@rondom/taal';
import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { Link, useParams } from '@tanstack/react-router';
import { Baby, ClipboardList, NotebookPen, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { CollegaSheet } from './CollegaSheet.tsx';
import { DossierSheet } from './DossierSheet.tsx';
import { KindcheckSheet } from './KindcheckSheet.tsx';
import { MijnActies } from './MijnActies.tsx';
import { StopSheet } from './StopSheet.tsx';
import { useHulpblad, useHulpverzoeken, useKindchecks, type Bij, type Hulpblad } from './use-hulp.ts';
import './volwassenenhulp.css';

const rooms = { volwassenenhulp };

/** The family as who helps one adult of it sees it: calm and little. */
export function HulpbladPage() {
  const z = useZinnen(rooms).volwassenenhulp;
  const bij = useParams({ from: '/wie-u-helpt/$gezinId/$hulpId' });
  const query = useHulpblad(bij);
  // An answer that it is gone takes away what was shown before.
  const shown = query.isError ? { ...query, data: undefined } : query;
  return (
    <>
      <p className="noprint">
        <Link to="/wie-u-helpt">{z.terug}</Link>
      </p>
      <Vlak
        query={shown}
        laden={
          <Card>
            <Skeleton shape="rows" count={4} />
          </Card>
        }
      >
        {(blad) => <Blad bij={bij} blad={blad} />}
      </Vlak>
    </>
  );
}

type Open = 'dossier' | 'kindcheck' | 'collega' | 'stop';

function Blad({ bij, blad }: { bij: Bij; blad: Hulpblad }) {
  const z = useZinnen(rooms).volwassenenhulp;
  const [open, setOpen] = useState<Open>();
  const mijn = useHulpverzoeken().data?.find(({ id }) => id === bij.hulpId);
  const dicht = () => setOpen(undefined);
  const { persoon } = blad;
  return (
    <>
      <PageHeading tab={persoon} lead={z.blad.lead(blad.totEnMet)}>
        {persoon}
      </PageHeading>
      <div className="hulp hulp--blad">
        <div className="hulp">
          <MijnActies bij={bij} acties={blad.hulpacties} />
          <Card title={z.blad.plan} icon={<ClipboardList size={22} />}>
            <Plandelen blad={blad} />
          </Card>
        </div>
        <div className="hulp">
          <Card
            title={z.kindcheck.titel}
            icon={<Baby size={22} />}
            tone={blad.kindcheckNodig ? 'amber' : 'plain'}
          >
            <Kindcheckstand bij={bij} nodig={blad.kindcheckNodig} onDoe={() => setOpen('kindcheck')} />
          </Card>
          <Card title={z.dossier.titel} icon={<NotebookPen size={22} />}>
            <ReaderLine readers={blad.lezers} except={[z.dossier.niemand]} />
            <div className="hulp__knoppen noprint">
              <Button onClick={() => setOpen('dossier')}>{z.dossier.open}</Button>
              {blad.collegas.length === 0 ? null : (
                <Button variant="plain" onClick={() => setOpen('collega')}>
                  {z.collega.knop}
                </Button>
              )}
            </div>
          </Card>
          <Gezichtkaart blad={blad} />
          {mijn?.acties.includes('uitstap') === true ? (
            <div className="noprint">
              <Button variant="plain" onClick={() => setOpen('stop')}>
                {z.stop.knop}
              </Button>
            </div>
          ) : null}
        </div>
      </div>
      {open === 'dossier' ? <DossierSheet bij={bij} blad={blad} onClose={dicht} /> : null}
      {open === 'kindcheck' ? <KindcheckSheet bij={bij} onClose={dicht} /> : null}
      {open === 'collega' ? <CollegaSheet bij={bij} blad={blad} onClose={dicht} /> : null}
      {open === 'stop' && mijn !== undefined ? (
        <StopSheet verzoek={mijn} persoon={persoon} onClose={dicht} />
      ) : null}
    </>
  );
}

/** Whom to call about the family, and what one's being here rests on. */
function Gezichtkaart({ blad: { vastGezicht, toestemmingOp, persoon } }: { blad: Hulpblad }) {
  const z = useZinnen(rooms).volwassenenhulp;
  return (
    <Card title={z.blad.vastGezicht} icon={<UserRound size={22} />}>
      {vastGezicht === null ? (
        <p>{z.blad.geenGezicht}</p>
      ) : (
        <>
          <p>{z.blad.vastGezichtTekst(vastGezicht.naam)}</p>
          {vastGezicht.telefoon === null ? null : (
            <a href={`tel:${vastGezicht.telefoon.replaceAll(' ', '')}`}>
              {z.bel(vastGezicht.naam, vastGezicht.telefoon)}
            </a>
          )}
        </>
      )}
      {toestemmingOp === null ? null : (
        <p className="hulp__bij">{z.toestemming(persoon, dayOf(toestemmingOp))}</p>
      )}
    </Card>
  );
}

function Plandelen({ blad: { delen } }: { blad: Hulpblad }) {
  const { blad: z } = useZinnen(rooms).volwassenenhulp;
  if (delen.length === 0) return <p className="hulp__bij">{z.planLeeg}</p>;
  return (
    <>
      <ul className="hulp__delen">
        {delen.map(({ id, tekst, stand }) => (
          <li key={id}>
            <span lang="nl">{tekst}</span>
            {stand === null ? null : <Badge>{z.stand[stand]}</Badge>}
          </li>
        ))}
      </ul>
      <p className="hulp__bij">{z.planRest}</p>
    </>
  );
}

interface KindcheckstandProps {
  bij: Bij;
  nodig: boolean;
  onDoe: () => void;
}

/** What was said last, and whether it is time to ask again. */
function Kindcheckstand({ bij, nodig, onDoe }: KindcheckstandProps) {
  const { kindcheck: z } = useZinnen(rooms).volwassenenhulp;
  const query = useKindchecks(bij);
  return (
    <Vlak query={query} laden={<Skeleton count={1} />}>
      {([laatste]) => (
        <>
          {laatste === undefined ? (
            <p>{z.uitleg}</p>
          ) : (
            <>
              <p>
                {z.kinderen} {z.kinderenKeuze[laatste.kinderen]}.{' '}
                {laatste.veilig === null ? null : `${z.veilig} ${z.veiligKeuze[laatste.veilig]}.`}
              </p>
              <p className="hulp__bij">
                {z.gedaan(dayOf(laatste.op))}, {z.gedeeld[laatste.delen]}
                {laatste.opnieuwOp === null ? null : `. ${z.opnieuwOp(laatste.opnieuwOp)}`}
              </p>
            </>
          )}
          <div className="hulp__knoppen noprint">
            <Button variant={nodig ? 'primary' : 'plain'} onClick={onDoe}>
              {laatste === undefined ? z.doe : z.opnieuw}
            </Button>
          </div>
        </>
      )}
    </Vlak>
  );
}
