import { useMemo } from 'react';
import type { NavGroup, NavItem } from '../frame/Rail.tsx';
import { useSessie, type Rol } from '../platform/sessie.ts';

/**
 * Where each role can go, in order; the first item is that role's home. A page adds one line here:
 * `{ to: '/meldingen', label: z.melding.menu, icon: <Inbox size={20} />, roles: ['veiligthuis'] }`.
 */
interface StaffPage extends NavItem {
  roles: readonly Rol[];
}

export function useStaffNav(): readonly NavGroup[] {
  const rol = useSessie().data?.rol;
  return useMemo(() => {
    const pages: readonly StaffPage[] = [];
    return [{ items: rol === undefined ? [] : pages.filter((page) => page.roles.includes(rol)) }];
  }, [rol]);
}
