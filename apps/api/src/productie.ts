import type pg from 'pg';
import type { Config } from './platform/config.ts';
import { PlainFailure } from './platform/plain-failure.ts';

/**
 * Demo is not production: production refuses a database with the demo mark and a login that row-level security does
 * not hold for; demo refuses a database with data that is not marked as a demo.
 */
export async function refuseUnfit(config: Config, pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ demo: boolean; gevuld: boolean; onbeperkt: boolean }>(
    `select exists (select 1 from platform.kenmerk where naam = 'demo') as demo,
       exists (select 1 from rondom.organisatie) as gevuld,
       (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as onbeperkt`,
  );
  const found = rows[0];
  if (!found) throw new Error('the database does not answer');
  if (config.modus === 'productie' && found.demo)
    throw new PlainFailure('This database holds demo data. Production needs a database of its own.');
  if (config.modus === 'productie' && found.onbeperkt)
    throw new PlainFailure(
      'The login in DATABASE_URL is a superuser or may bypass row-level security. Use rondom_app; ./rondom db rollen prints its SQL.',
    );
  if (config.modus === 'demo' && found.gevuld && !found.demo)
    throw new PlainFailure('This database holds data that is not the demo. Demo mode does not touch it.');
}
