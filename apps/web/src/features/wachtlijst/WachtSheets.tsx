import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useZinnen } from '../../platform/taal.tsx';
import type { Gezin, Wacht } from '../gezin/contract.ts';
import { KeuzeSheet } from './KeuzeSheet.tsx';
import { useEindig, useHeropen, useMeldBegin, useNoemHelper, useZegReden } from './wachtloop-schrijven.ts';
import { begintitel, hulpkandidaten, redenenVoor, sleutelsVan, type Helper } from './wachtloop.ts';

const rooms = { wachtloop };

export interface WachtSheetProps {
  gezin: Gezin;
  wacht: Wacht;
  kind: string;
  onClose: () => void;
}
const of = ({ gezin, wacht }: WachtSheetProps) => ({
  gezinId: gezin.id,
  wachtId: wacht.id,
  versie: wacht.versie,
});

/** Why this child still waits. */
export function RedenSheet(props: WachtSheetProps) {
  const { reden: z } = useZinnen(rooms).wachtloop;
  const zeg = useZegReden(of(props));
  const redenen = redenenVoor(props.wacht.wachtOp);
  return (
    <KeuzeSheet
      title={z.titel}
      lead={props.kind}
      bewaar={z.bewaar}
      klaar={z.klaar}
      vragen={() => [
        {
          veld: 'reden',
          legend: z.vraag,
          options: redenen.map((value) => ({ value, label: z.keuze[value] })),
        },
      ]}
      velden={{ redenPastNietBijWacht: 'reden' }}
      error={zeg.error}
      onBewaar={({ reden }) => zeg.mutateAsync(redenen.find((value) => value === reden) ?? 'andereReden')}
      onClose={props.onClose}
    />
  );
}

/** Who of those that take part will help this child. */
export function HelperSheet(props: WachtSheetProps) {
  const { helper: z } = useZinnen(rooms).wachtloop;
  const noem = useNoemHelper(of(props));
  const helpers: readonly Helper[] = hulpkandidaten(props.gezin);
  return (
    <KeuzeSheet
      title={z.titel}
      lead={helpers.length === 0 ? z.niemand : props.kind}
      bewaar={z.bewaar}
      klaar={z.klaar}
      vragen={() => [
        {
          veld: 'gebruikerId',
          legend: z.vraag,
          options: helpers.map(({ id, naam, organisatie }) => ({
            value: id,
            label: naam,
            hint: organisatie,
          })),
        },
      ]}
      velden={{ helperDoetNietMee: 'gebruikerId' }}
      error={noem.error}
      onBewaar={({ gebruikerId = '' }) => noem.mutateAsync(gebruikerId)}
      onClose={props.onClose}
    />
  );
}

/** The helper himself says since when. */
export function BeginSheet(props: WachtSheetProps) {
  const { begin: z } = useZinnen(rooms).wachtloop;
  const meld = useMeldBegin(of(props));
  const wijzen = sleutelsVan(z.wijzen);
  return (
    <KeuzeSheet
      title={begintitel(z, props.wacht)}
      lead={props.kind}
      bewaar={z.bewaar}
      klaar={z.klaar}
      vragen={() => [
        {
          veld: 'wijze',
          legend: z.wijze,
          options: wijzen.map((value) => ({ value, label: z.wijzen[value] })),
        },
      ]}
      dagen={() => [{ veld: 'op', label: z.op }]}
      velden={{ contactInToekomst: 'op', contactVoorBeschikking: 'op' }}
      error={meld.error}
      onBewaar={({ op = '', wijze }) =>
        meld.mutateAsync({ op, wijze: wijzen.find((value) => value === wijze) ?? 'inPersoon' })
      }
      onClose={props.onClose}
    />
  );
}

/** The wait ends without help: why, and what comes now. */
export function EindeSheet(props: WachtSheetProps) {
  const { einde: z } = useZinnen(rooms).wachtloop;
  const eindig = useEindig(of(props));
  const vervolg = sleutelsVan(z.vervolg);
  const ordered = props.wacht.wachtOp === 'vastejeugdbeschermer';
  // What the judge ordered a family cannot step out of; a decision is withdrawn where it stands.
  const redenen = sleutelsVan(z.redenen).filter(
    (reden) => reden !== 'ingetrokken' && !(ordered && reden === 'gezinStoptVrijwilligeHulp'),
  );
  return (
    <KeuzeSheet
      title={z.titel}
      lead={z.over(props.kind)}
      bewaar={z.bewaar}
      klaar={z.klaar}
      vragen={({ reden }) => [
        {
          veld: 'reden',
          legend: z.reden,
          options: redenen.map((value) => ({ value, label: z.redenen[value] })),
        },
        ...(reden === 'overleden'
          ? []
          : [
              {
                veld: 'hierna',
                legend: z.hierna,
                options: vervolg.map((value) => ({ value, label: z.vervolg[value] })),
              },
            ]),
      ]}
      dagen={() => [{ veld: 'op', label: z.op }]}
      velden={{
        eindeInToekomst: 'op',
        wachteindeVoorBegin: 'op',
        nogGeenAchttien: 'reden',
        eindredenPastNiet: 'reden',
        hiernaOntbreekt: 'hierna',
      }}
      error={eindig.error}
      onBewaar={({ reden, hierna, op = '' }) => {
        const next = vervolg.find((value) => value === hierna);
        const why = redenen.find((value) => value === reden) ?? 'vervallen';
        return eindig.mutateAsync({ reden: why, op, ...(next === undefined ? {} : { hierna: next }) });
      }}
      onClose={props.onClose}
    />
  );
}

/** Help stopped or the place fell away: the child waits again. */
export function HeropenSheet(props: WachtSheetProps) {
  const { heropen: z } = useZinnen(rooms).wachtloop;
  const heropen = useHeropen(of(props));
  const redenen = sleutelsVan(z.redenen);
  return (
    <KeuzeSheet
      title={z.titel}
      lead={z.over(props.kind)}
      bewaar={z.bewaar}
      klaar={z.klaar}
      vragen={() => [
        {
          veld: 'reden',
          legend: z.reden,
          options: redenen.map((value) => ({ value, label: z.redenen[value] })),
        },
      ]}
      dagen={() => [{ veld: 'op', label: z.op }]}
      velden={{ heropenInToekomst: 'op', heropenVoorEinde: 'op', heropenTeLaat: 'op' }}
      error={heropen.error}
      onBewaar={({ reden, op = '' }) =>
        heropen.mutateAsync({ op, reden: redenen.find((value) => value === reden) ?? 'hulpGestopt' })
      }
      onClose={props.onClose}
    />
  );
}
