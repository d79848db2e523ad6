import { Navigate } from '@tanstack/react-router';
import { useStaffNav } from './nav.tsx';

/** Everybody begins at the first page of the own menu. */
export function HomePage() {
  const first = useStaffNav()[0]?.items[0];
  return first === undefined ? null : <Navigate to={first.to} replace />;
}
