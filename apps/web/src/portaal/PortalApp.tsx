import { PortalFrame } from '../frame/PortalFrame.tsx';
import { useSessie } from '../platform/sessie.ts';
import { matchPath, usePath } from '../platform/small-router.tsx';
import { useZinnen } from '../platform/taal.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Vlak } from '../ui/Vlak.tsx';
import { portalPages, usePortalNav } from './pages.tsx';

/** The portal: who it is for decides the words, the address decides the page. */
export function PortalApp() {
  const z = useZinnen();
  const sessie = useSessie();
  const nav = usePortalNav();
  const jij = sessie.data?.rol === 'jeugdige';
  return (
    <PortalFrame title={jij ? z.kader.portaal.mijnPlan : z.kader.portaal.onsPlan} nav={nav}>
      <Vlak query={sessie}>{() => <PortalPage />}</Vlak>
    </PortalFrame>
  );
}

function PortalPage() {
  const z = useZinnen();
  const path = usePath();
  for (const [pattern, page] of portalPages) {
    const found = matchPath(pattern, path);
    if (found) return page(found);
  }
  return <PageHeading lead={z.kader.fout.geenPaginaTekst}>{z.kader.fout.geenPagina}</PageHeading>;
}
