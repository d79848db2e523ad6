import { capitalise } from '@rondom/taal';
import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { lieverniet } from '@rondom/taal/schermen/lieverniet';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useLieverNiet, useTekenLieverNietOp, type ErbijEen } from './use-lieverniet.ts';

const rooms = { lieverniet };
const VELD = { wieZegt: 'liever-zegt', wie: 'liever-wie', woorden: 'liever-woorden' } as const;
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid },
  fields: { lieverNietIsWeg: VELD.wie, lieverNietRedenOntbreekt: VELD.woorden, reden: VELD.woorden },
};
const sleutel = ({ plek, id }: Pick<ErbijEen, 'plek' | 'id'>): string => `${plek} ${id}`;

/** What somebody of the family says about who was added; what comes of it stands there before it is recorded. */
export function LieverNietSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).lieverniet;
  const ik = useSessie().data?.naam ?? '';
  const [wieZegt, setWieZegt] = useState('');
  const [wie, setWie] = useState<string>();
  const [woorden, setWoorden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const query = useLieverNiet(blik.gezin.id);
  const teken = useTekenLieverNietOp(blik.gezin.id);
  const refused = useFaults(teken.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const gekozen = query.data?.erbij.find((een) => sleutel(een) === wie);
  const leden = blik.gezin.leden.filter(
    ({ overledenOp, uitgerekendeDatum }) => overledenOp === null && uitgerekendeDatum === null,
  );

  function submit(): void {
    const lacking = [
      ...(wieZegt === '' ? (['wieZegt'] as const) : []),
      ...(gekozen === undefined ? (['wie'] as const) : []),
      ...(woorden.trim() === '' ? (['woorden'] as const) : []),
    ].map((veld) => ({ fieldId: VELD[veld], message: z.ontbreekt[veld] }));
    setMissing(lacking.length > 0 ? lacking : NONE);
    if (lacking.length > 0 || gekozen === undefined) return;
    teken.mutate(
      { plek: gekozen.plek, id: gekozen.id, persoonId: wieZegt, reden: woorden.trim() },
      {
        onSuccess: ({ gevolg }) => {
          toast(`${z.klaar} ${z.dan[gevolg](naamVan(gekozen, z.expertteam))}`);
          onClose();
        },
      },
    );
  }
  const wieLeest = [...new Set([ik, ...(wieZegt === '' ? [] : [blik.roep(wieZegt)])])];
  return (
    <ActieSheet
      title={z.titel}
      lead={z.lead}
      bewaar={z.bewaar}
      faults={faults}
      busy={teken.isPending}
      onSubmit={submit}
      onClose={onClose}
      canSave={query.data !== undefined && query.data.erbij.length > 0}
    >
      <Vlak query={query} laden={<Skeleton count={3} shape="rows" />}>
        {({ erbij }) =>
          erbij.length === 0 ? (
            <EmptyState title={z.niemandErbij} text={z.niemandErbijTekst} />
          ) : (
            <>
              <Select
                id={VELD.wieZegt}
                label={z.wieZegt}
                error={faultOf(faults, VELD.wieZegt)}
                placeholder={z.ontbreekt.wieZegt}
                options={leden.map((lid) => ({ value: lid.id, label: blik.voluit(lid) }))}
                value={wieZegt}
                onChange={(event) => setWieZegt(event.target.value)}
              />
              <RadioChips
                id={VELD.wie}
                layout="rows"
                legend={z.wie}
                options={erbij.map((een) => ({
                  value: sleutel(een),
                  label: capitalise(naamVan(een, z.expertteam)),
                  hint: een.over === null ? z.soort[een.soort] : z.over(z.soort[een.soort], een.over),
                }))}
                error={faultOf(faults, VELD.wie)}
                value={wie}
                onValueChange={setWie}
              />
              {gekozen === undefined ? null : <Dan een={gekozen} />}
              <TextArea
                id={VELD.woorden}
                label={z.woorden}
                hint={wieLeest.length < 2 ? undefined : z.leest(wieLeest)}
                lang="nl"
                rows={4}
                maxLength={500}
                error={faultOf(faults, VELD.woorden)}
                value={woorden}
                onChange={(event) => setWoorden(event.target.value)}
              />
            </>
          )
        }
      </Vlak>
    </ActieSheet>
  );
}

/** Of the experts no name: they know none either. */
const naamVan = ({ naam, organisatie }: Pick<ErbijEen, 'naam' | 'organisatie'>, expertteam: string): string =>
  naam ?? organisatie ?? expertteam;

/** What comes of it, with the law where that is why somebody stays. */
function Dan({ een }: { een: ErbijEen }) {
  const z = useZinnen(rooms).lieverniet;
  return (
    <p className="liever__dan" aria-live="polite">
      <strong>{z.dan[een.gevolg](naamVan(een, z.expertteam))}</strong>
      {een.grond === null ? null : ` ${z.grond[een.grond]} `}
      {een.artikel === null ? null : `${z.wet(een.artikel)} ${z.praten}`}
    </p>
  );
}
