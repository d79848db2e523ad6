import { regiocijfers } from '@rondom/taal/schermen/regiocijfers';
import { useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak, type VlakProps } from '../../ui/Vlak.tsx';
import { NeemMee, type NeemMeeProps } from '../bord/NeemMee.tsx';
import type { Regiokeus } from './regiokeus.ts';
import './regiopagina.css';

const rooms = { regiocijfers };

interface RegiopaginaProps<Data> extends Required<Omit<VlakProps<Data>, 'laden'>> {
  /** Where the page lives: the chosen region is written in this address. */
  pad: '/rust' | '/ketenkaart' | '/tijdigheid' | '/dilemmas';
  keus: Regiokeus;
  titel: string;
  /** Of which day or period the figures are; undefined until they are read. */
  lead: string | undefined;
  /** Names of the regions the reader may choose from. */
  regios: (data: Data) => readonly string[];
  mee: NeemMeeProps;
}

/** A page with figures of the own regions: print, choose a region, the figures, take them along. */
export function Regiopagina<Data>(props: RegiopaginaProps<Data>) {
  const { pad, keus, titel, lead, regios, mee, query, leeg, children } = props;
  const z = useZinnen(rooms).regiocijfers;
  return (
    <div className="regiopagina">
      <PageHeading
        tab={titel}
        lead={lead}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.druk}
          </Button>
        }
      >
        {titel}
      </PageHeading>
      <Vlak query={query} leeg={leeg} laden={<Skeleton shape="rows" count={8} />}>
        {(data): ReactNode => (
          <>
            <Regiokeuze pad={pad} keus={keus} regios={regios(data)} />
            {children(data)}
            <NeemMee {...mee} />
          </>
        )}
      </Vlak>
    </div>
  );
}

type RegiokeuzeProps = Pick<RegiopaginaProps<unknown>, 'pad' | 'keus'> & { regios: readonly string[] };

/** Who reads one region has nothing to choose. */
function Regiokeuze({ pad, keus, regios }: RegiokeuzeProps) {
  const z = useZinnen(rooms).regiocijfers;
  const navigate = useNavigate();
  if (regios.length < 2) return null;
  return (
    <div className="noprint">
      <Select
        id="regiokeuze"
        label={z.kies}
        placeholder={z.alle}
        options={regios.map((naam) => ({ value: naam, label: naam }))}
        value={keus.regio ?? ''}
        onChange={({ target: { value } }) =>
          void navigate({ to: pad, search: value === '' ? {} : { regio: value }, replace: true })
        }
      />
    </div>
  );
}
