import { expertvraag as regioweigeringen } from '@rondom/taal/refusals/expertvraag';
import { werklast as weigeringen } from '@rondom/taal/refusals/werklast';
import { werklast } from '@rondom/taal/schermen/werklast';
import { werklastafspraak } from '@rondom/taal/schermen/werklastafspraak';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/date-text.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { FASEN, minutenVan } from './fasen.ts';
import { Proefblad } from './Proefblad.tsx';
import { readProef, useSpreekAf, type AfspraakBody, type Werklastregio } from './use-werklast.ts';

const rooms = { werklast, werklastafspraak };
const VANAF = 'werklast-vanaf';
const NONE: readonly FieldFault[] = [];
const idVan = (naam: string): string => `werklast-${naam}`;
const FAULTS = {
  refusals: { regioweigeringen, weigeringen },
  fields: {
    afspraakVoorVandaag: VANAF,
    eersteWekenOnjuist: idVan('eersteWeken'),
    plafondOnjuist: idVan('plafondProcent'),
    plafondWekenOnjuist: idVan('plafondWeken'),
  },
};
type Veld = (typeof FASEN)[number] | 'eersteWeken' | 'plafondProcent' | 'plafondWeken';
type Velden = Readonly<Record<Veld, string>>;

function veldenVan({ afspraak }: Werklastregio): Velden {
  const uren = (fase: (typeof FASEN)[number]) => String(afspraak.minuten[fase] / 60).replace('.', ',');
  return {
    directeveiligheid: uren('directeveiligheid'),
    eersteweken: uren('eersteweken'),
    maatregel: uren('maatregel'),
    plan: uren('plan'),
    afbouw: uren('afbouw'),
    eersteWeken: String(afspraak.eersteWeken),
    plafondProcent: String(afspraak.plafondProcent),
    plafondWeken: String(afspraak.plafondWeken),
  };
}

/** Other hours of a region: first what moves, then the agreement. */
export function WerklastafspraakSheet({ regio, onClose }: { regio: Werklastregio; onClose: () => void }) {
  const words = useZinnen(rooms);
  const z = words.werklastafspraak.afspraak;
  const vandaag = useSessie().data?.vandaag ?? '';
  const [velden, setVelden] = useState(() => veldenVan(regio));
  const [vanaf, setVanaf] = useState(vandaag);
  const [missing, setMissing] = useState(NONE);
  const spreek = useSpreekAf();
  const proef = useMutation({ mutationFn: readProef });
  const refused = useFaults(spreek.error ?? proef.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function bodyOf(): AfspraakBody | undefined {
    const dag = readDateText(vanaf);
    const fout = (Object.keys(velden) as Veld[]).filter((veld) => minutenOf(veld) === undefined);
    setMissing([
      ...fout.map((veld) => ({ fieldId: idVan(veld), message: z.onjuist })),
      ...(dag === undefined ? [{ fieldId: VANAF, message: z.kiesDag }] : []),
    ]);
    if (fout.length > 0 || dag === undefined) return undefined;
    const getal = (veld: Veld): number => minutenOf(veld) ?? 0;
    return {
      ...{ regioId: regio.id, geldigVanaf: dag, directeveiligheid: getal('directeveiligheid') },
      ...{ eersteweken: getal('eersteweken'), maatregel: getal('maatregel'), plan: getal('plan') },
      ...{ afbouw: getal('afbouw'), eersteWeken: getal('eersteWeken') },
      ...{ plafondProcent: getal('plafondProcent'), plafondWeken: getal('plafondWeken') },
    };
  }
  function minutenOf(veld: Veld): number | undefined {
    const tekst = velden[veld];
    if ((FASEN as readonly string[]).includes(veld)) return minutenVan(tekst);
    return /^\d{1,3}$/.test(tekst.trim()) ? Number(tekst) : undefined;
  }
  function submit(): void {
    const body = bodyOf();
    if (body === undefined) return;
    if (proef.data === undefined) {
      proef.mutate(body);
      return;
    }
    spreek.mutate(body, {
      onSuccess: () => {
        toast(z.klaar);
        onClose();
      },
    });
  }
  const veld = (naam: Veld, label: string) => (
    <TextField
      key={naam}
      id={idVan(naam)}
      label={label}
      short
      inputMode="decimal"
      value={velden[naam]}
      error={faultOf(faults, idVan(naam))}
      onChange={(event) => {
        setVelden({ ...velden, [naam]: event.target.value });
        proef.reset();
      }}
    />
  );
  return (
    <ActieSheet
      title={z.wijzigVan(regio.naam)}
      lead={z.uitleg}
      bewaar={proef.data === undefined ? z.proef : z.bewaar}
      faults={faults}
      busy={spreek.isPending || proef.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {FASEN.map((fase) => veld(fase, z.urenBij(words.werklast.fase[fase])))}
      {veld('eersteWeken', z.eersteWeken)}
      {veld('plafondProcent', z.plafond)}
      {veld('plafondWeken', z.plafondWeken)}
      <DateField
        id={VANAF}
        label={z.vanaf}
        value={vanaf}
        error={faultOf(faults, VANAF)}
        onValueChange={(dag) => {
          setVanaf(dag);
          proef.reset();
        }}
      />
      {proef.data === undefined ? <p>{z.eerst}</p> : <Proefblad proef={proef.data} />}
    </ActieSheet>
  );
}
