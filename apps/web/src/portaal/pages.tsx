import { portaal } from '@rondom/taal/schermen/portaal';
import { ClipboardList, Eye, House, MessageCircle } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { StartPage } from '../features/portaal/StartPage.tsx';
import type { PortalNavItem } from '../frame/PortalFrame.tsx';
import { useZinnen } from '../platform/taal.tsx';
import { AfterAWhile, Skeleton } from '../ui/Skeleton.tsx';

// The first page comes at once; the others when somebody goes there.
const PlanPage = lazy(() =>
  import('../features/portaal/PlanPage.tsx').then(({ PlanPage }) => ({ default: PlanPage })),
);
const WoordenPage = lazy(() =>
  import('../features/portaal/WoordenPage.tsx').then(({ WoordenPage }) => ({ default: WoordenPage })),
);
const SchrijfPage = lazy(() =>
  import('../features/portaal/SchrijfPage.tsx').then(({ SchrijfPage }) => ({ default: SchrijfPage })),
);
const WieKeekPage = lazy(() =>
  import('../features/portaal/WieKeekPage.tsx').then(({ WieKeekPage }) => ({ default: WieKeekPage })),
);
const ToestemmingPage = lazy(() =>
  import('../features/portaal/ToestemmingPage.tsx').then(({ ToestemmingPage }) => ({
    default: ToestemmingPage,
  })),
);
const WieDoetWatPage = lazy(() =>
  import('../features/wiedoetwat/WieDoetWatPage.tsx').then(({ WieDoetWatPage }) => ({
    default: WieDoetWatPage,
  })),
);
const OvergangPage = lazy(() =>
  import('../features/overgang/OvergangPage.tsx').then(({ OvergangPage }) => ({ default: OvergangPage })),
);
const ExpertPage = lazy(() =>
  import('../features/portaal/ExpertPage.tsx').then(({ ExpertPage }) => ({ default: ExpertPage })),
);
const RustPage = lazy(() =>
  import('../features/portaal/RustPage.tsx').then(({ RustPage }) => ({ default: RustPage })),
);
const BerichtenPage = lazy(() =>
  import('../features/portaal/BerichtenPage.tsx').then(({ BerichtenPage }) => ({ default: BerichtenPage })),
);
const LieverNietPage = lazy(() =>
  import('../features/portaal/LieverNietPage.tsx').then(({ LieverNietPage }) => ({
    default: LieverNietPage,
  })),
);
const NotitiePage = lazy(() =>
  import('../features/portaal/NotitiePage.tsx').then(({ NotitiePage }) => ({ default: NotitiePage })),
);

function later(page: ReactNode): ReactNode {
  return (
    <Suspense
      fallback={
        <AfterAWhile>
          <Skeleton count={4} shape="rows" />
        </AfterAWhile>
      }
    >
      {page}
    </Suspense>
  );
}

/** Address and page, first fit wins: `['/mijn/woorden/:id', ({ id }) => <WordPage id={id} />]`. */
export const portalPages: readonly [pattern: string, page: (found: Record<string, string>) => ReactNode][] = [
  ['/mijn', () => <StartPage />],
  ['/mijn/plan', () => later(<PlanPage />)],
  ['/mijn/woorden', () => later(<WoordenPage />)],
  ['/mijn/woorden/schrijf', () => later(<SchrijfPage />)],
  ['/mijn/notities/:id', ({ id }) => later(<NotitiePage id={id ?? ''} />)],
  ['/mijn/toestemming', () => later(<ToestemmingPage />)],
  ['/mijn/berichten', () => later(<BerichtenPage />)],
  ['/mijn/rust', () => later(<RustPage />)],
  ['/mijn/liever-niet', () => later(<LieverNietPage />)],
  ['/mijn/expertteam', () => later(<ExpertPage />)],
  ['/mijn/wie-doet-wat', () => later(<WieDoetWatPage />)],
  ['/mijn/overgang', () => later(<OvergangPage />)],
  ['/mijn/wie-keek', () => later(<WieKeekPage />)],
];

const rooms = { portaal };

/** The few places of the portal, at the bottom of the screen. */
export function usePortalNav(): readonly PortalNavItem[] {
  const { nav } = useZinnen(rooms).portaal;
  return [
    { to: '/mijn', label: nav.start, icon: <House size={24} /> },
    { to: '/mijn/plan', label: nav.plan, icon: <ClipboardList size={24} /> },
    { to: '/mijn/woorden', label: nav.woorden, icon: <MessageCircle size={24} /> },
    { to: '/mijn/wie-keek', label: nav.wieKeek, icon: <Eye size={24} /> },
  ];
}
