import { useZinnen } from '../platform/taal.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

export function NotFoundPage() {
  const z = useZinnen();
  return (
    <>
      <PageHeading lead={z.kader.fout.geenPaginaTekst} tab={z.kader.fout.geenPagina}>
        {z.kader.fout.geenPagina}
      </PageHeading>
      <LinkButton href="/werk">{z.kader.fout.naarBegin}</LinkButton>
    </>
  );
}
