import { useNavigate, useParams } from '@tanstack/react-router';
import { gezin as gezinzinnen } from '@rondom/taal/schermen/gezin';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { useGezin } from '../gezin/use-gezin.ts';
import { MaatregelForm } from './MaatregelForm.tsx';
import './maatregel.css';

const rooms = { gezin: gezinzinnen, maatregel };

/** What the judge decided: a rare task, so a page of its own. */
export function MaatregelPage() {
  const all = useZinnen(rooms);
  const { vast: z } = all.maatregel;
  const { gezinId } = useParams({ from: '/gezinnen/$gezinId/maatregel' });
  const navigate = useNavigate();
  const gezin = useGezin(gezinId);
  const back = () => navigate({ to: '/gezinnen/$gezinId', params: { gezinId } });
  return (
    <>
      <PageHeading
        lead={gezin.data ? `${all.gezin.titel(gezin.data.gezin.naam)}. ${z.inleiding}` : z.inleiding}
        tab={z.titel}
      >
        {z.titel}
      </PageHeading>
      <Vlak query={gezin} laden={<Skeleton count={8} shape="rows" />}>
        {(overzicht) => (
          <MaatregelForm
            gezin={overzicht.gezin}
            onCancel={() => void back()}
            onSaved={() => {
              toast(z.klaar);
              void back();
            }}
          />
        )}
      </Vlak>
    </>
  );
}
