import { createRootRoute, Outlet } from '@tanstack/react-router';
import { ZoekKnop } from '../features/zoeken/ZoekKnop.tsx';
import { StaffFrame } from '../frame/StaffFrame.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useStaffNav } from './nav.tsx';
import { RegistratieVerlopen } from './RegistratieVerlopen.tsx';

/** Parent of every staff page; a feature's routes name it: `getParentRoute: () => staffRoot`. */
export const staffRoot = createRootRoute({
  component: StaffShell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

function StaffShell() {
  const nav = useStaffNav();
  return (
    <StaffFrame nav={nav} search={<ZoekKnop />}>
      <RegistratieVerlopen />
      <Outlet />
    </StaffFrame>
  );
}
