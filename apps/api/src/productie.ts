import type pg from 'pg';
import type { Config } from './platform/config.ts';
import { PlainFailure } from './platform/plain-failure.ts';

interface Stand {
  readonly demo: boolean;
  readonly gevuld: boolean;
  readonly onbeperkt: boolean;
  readonly eigenaar: boolean;
}

/**
 * Demo is not production: production refuses a database with the demo mark and a login that row-level security does
 * not hold for; demo refuses a database with data that is not marked as a demo.
 */
export async function refuseUnfit(config: Config, pool: pg.Pool): Promise<void> {
  const { demo, gevuld, onbeperkt, eigenaar } = await readStand(pool);
  if (config.modus === 'demo') {
    if (gevuld && !demo)
      throw new PlainFailure('This database holds data that is not the demo. Demo mode does not touch it.');
    return;
  }
  if (demo) throw new PlainFailure('This database holds demo data. Production needs a database of its own.');
  if (onbeperkt)
    throw new PlainFailure(
      'The login in DATABASE_URL is a superuser or may bypass row-level security. Use rondom_app; ./rondom db rollen prints its SQL.',
    );
  if (eigenaar)
    throw new PlainFailure(
      'The login in DATABASE_URL owns the tables, so row-level security does not hold for it. Use rondom_app; ./rondom db rollen prints its SQL.',
    );
}

async function readStand(pool: pg.Pool): Promise<Stand> {
  const there = await pool.query<{ there: boolean }>(
    "select to_regclass('platform.kenmerk') is not null and to_regclass('rondom.organisatie') is not null as there",
  );
  if (there.rows[0]?.there !== true)
    throw new PlainFailure(
      'The tables of Rondom are not in this database yet. Run ./rondom db migreer first.',
    );
  const { rows } = await pool.query<Stand>(
    `select exists (select 1 from platform.kenmerk where naam = 'demo') as demo,
       exists (select 1 from rondom.organisatie) as gevuld,
       (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as onbeperkt,
       pg_has_role(current_user, (select relowner from pg_class where oid = 'rondom.gezin'::regclass), 'usage') as eigenaar`,
  );
  const found = rows[0];
  if (!found) throw new Error('the database does not answer');
  return found;
}
