import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { zoeken as weigeringen } from '@rondom/taal/refusals/zoeken';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useMijnDiensten, useZoekSpoed } from './use-rooster.ts';
import './noodkijk.css';

const rooms = { noodkijk };
const options = { refusals: { zoeken: weigeringen } };

/** Home of the crisis service: whether one is on duty and where, and the search that goes with it. */
export function SpoedkaartPage() {
  const { spoed: z } = useZinnen(rooms).noodkijk;
  const sessie = useSessie().data;
  const query = useMijnDiensten();
  const vandaag = sessie?.vandaag ?? '';
  const nu = sessie?.nu ?? '';
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak query={query} leeg={{ title: z.geenDienst, text: z.geenDienstTekst }}>
        {(diensten) => (
          <div className="spoed">
            <Card>
              {diensten.map(({ id, regio, van, tot }) => (
                <p key={id}>{van <= nu ? z.dienst(regio, tot, vandaag) : z.straks(regio, van, vandaag)}</p>
              ))}
            </Card>
            {diensten.some(({ van }) => van <= nu) ? <Zoek /> : null}
          </div>
        )}
      </Vlak>
    </>
  );
}

function Zoek() {
  const { spoed: z } = useZinnen(rooms).noodkijk;
  const [vraag, setVraag] = useState('');
  const zoek = useZoekSpoed();
  const faults = useFaults(zoek.error, options);
  const treffers = zoek.data?.treffers;
  return (
    <Card>
      <form
        className="form"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (vraag.trim() !== '') zoek.mutate(vraag);
        }}
      >
        <ErrorSummary faults={faults} />
        <TextField
          label={z.vraag}
          hint={z.vraagHint}
          value={vraag}
          autoComplete="off"
          onChange={(event) => setVraag(event.target.value)}
        />
        <div className="form__actions">
          <Button variant="primary" type="submit" busy={zoek.isPending}>
            {z.zoek}
          </Button>
        </div>
        <p className="rooster__uitleg">{z.vastgelegd}</p>
      </form>
      <div role="status">
        {treffers?.length === 0 ? <EmptyState title={z.leeg} text={z.leegTekst} /> : null}
      </div>
      <List>
        {(treffers ?? []).map((hit, at) => (
          <ListRow
            key={at}
            link
            title={
              <Link to="/spoedkaart/$gezinId" params={{ gezinId: hit.gezinId }} lang="nl">
                {[hit.roepnaam, hit.voorvoegsel, hit.geslachtsnaam].filter(Boolean).join(' ')}
              </Link>
            }
            text={[hit.gezin, hit.geboortejaar === null ? '' : z.geboren(hit.geboortejaar)]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </List>
    </Card>
  );
}
