import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import { wieiswaarvan } from '@rondom/taal/schermen/wieiswaarvan';
import { wieiswaarvanvragen } from '@rondom/taal/schermen/wieiswaarvanvragen';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BijGezin } from './BijGezin.tsx';
import { Hier } from './Hier.tsx';
import { RegioKeus } from './RegioKeus.tsx';
import { useWieIsWaarvan, type Vraag, type WieIsWaarvan } from './use-wieiswaarvan.ts';
import { VolgensDeWet } from './VolgensDeWet.tsx';
import './wieiswaarvan.css';

const rooms = { wieiswaarvan, wieiswaarvanvragen };
const route = getRouteApi('/wie-is-waarvan/$vraag');

/** One kind of question on one page: who decides, who that is here, and what to do first. */
export function VraagPage() {
  const z = useZinnen(rooms).wieiswaarvan;
  const { regio } = route.useSearch();
  const { vraag: code } = route.useParams();
  const query = useWieIsWaarvan(regio);
  return (
    <>
      <p className="waarvan__terug noprint">
        <Link to="/wie-is-waarvan" search={regio === undefined ? {} : { regio }}>
          <ArrowLeft size={18} />
          {z.terug}
        </Link>
      </p>
      <Vlak query={query} laden={<Skeleton shape="rows" count={6} />}>
        {(gelezen) => {
          const vraag = gelezen.vragen.find((een) => een.code === code);
          return vraag === undefined ? (
            <EmptyState title={z.bestaatNiet} />
          ) : (
            <Antwoord vraag={vraag} gelezen={gelezen} />
          );
        }}
      </Vlak>
    </>
  );
}

function Antwoord({ vraag, gelezen }: { vraag: Vraag; gelezen: WieIsWaarvan }) {
  const all = useZinnen(rooms);
  const z = all.wieiswaarvan;
  const navigate = route.useNavigate();
  const { titel, eerst } = all.wieiswaarvanvragen[vraag.code];
  return (
    <>
      <PageHeading
        tab={titel}
        lead={z.gebied[vraag.gebied]}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.drukAf}
          </Button>
        }
      >
        {titel}
      </PageHeading>
      <div className="waarvan__blad">
        <div className="waarvan__links">
          <Card title={z.wieDoetWat}>
            <VolgensDeWet vraag={vraag} />
          </Card>
          <Card title={z.eerst} tone="sunken">
            <p>{eerst}</p>
          </Card>
        </div>
        <div className="waarvan__rechts">
          {vraag.taken.length === 0 ? null : (
            <Card title={gelezen.regio === null ? z.hier : z.hierIn(gelezen.regio.naam)}>
              <div className="noprint">
                <RegioKeus
                  gelezen={gelezen}
                  onKies={(regio) => void navigate({ search: { regio }, replace: true })}
                />
              </div>
              {gelezen.regio === null ? null : <Hier taken={vraag.taken} gelezen={gelezen} />}
            </Card>
          )}
          {vraag.onderwerp === null ? null : <BijGezin />}
        </div>
      </div>
    </>
  );
}
