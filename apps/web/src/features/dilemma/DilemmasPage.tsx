import { dilemma } from '@rondom/taal/schermen/dilemma';
import { getRouteApi } from '@tanstack/react-router';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Regiopagina } from '../regiocijfers/Regiopagina.tsx';
import { Beeld, Koppen } from './Beeld.tsx';
import { useBeeldblad } from './beeldblad.ts';
import { useBeeld, useZaken } from './use-zaken.ts';
import { ZakenLijst } from './ZakenLijst.tsx';
import './dilemma.css';

const rooms = { dilemma };
const route = getRouteApi('/dilemmas');

/** What came to a leader or a director to settle; for a director also what comes back in the region. */
export function DilemmasPage() {
  const rol = useSessie().data?.rol;
  return rol === 'regiodirecteur' ? <VanRegio /> : <VanLeiding />;
}

function VanLeiding() {
  const z = useZinnen(rooms).dilemma;
  return (
    <div className="regiopagina">
      <PageHeading tab={z.titel} lead={z.zaak.lead}>
        {z.titel}
      </PageHeading>
      <Zaken />
    </div>
  );
}

function VanRegio() {
  const z = useZinnen(rooms).dilemma;
  const keus = route.useSearch();
  const query = useBeeld(keus);
  return (
    <Regiopagina
      pad="/dilemmas"
      keus={keus}
      query={query}
      titel={z.titel}
      lead={query.data === undefined ? undefined : z.beeld.lead(query.data.van, query.data.totEnMet)}
      leeg={{ title: z.beeld.leeg, text: z.beeld.leegTekst, als: ({ regios }) => regios.length === 0 }}
      regios={(data) => data.regios.map(({ naam }) => naam)}
      mee={useBeeldblad(keus)}
    >
      {(data) => (
        <>
          <Koppen beeld={data} />
          <Zaken />
          <Beeld beeld={data} />
        </>
      )}
    </Regiopagina>
  );
}

function Zaken() {
  const z = useZinnen(rooms).dilemma.zaak;
  return (
    <Vlak
      query={useZaken()}
      laden={<Skeleton shape="rows" count={3} />}
      leeg={{ title: z.leeg, text: z.leegTekst, als: ({ zaken }) => zaken.length === 0 }}
    >
      {(gelezen) => <ZakenLijst zaken={gelezen.zaken} />}
    </Vlak>
  );
}
