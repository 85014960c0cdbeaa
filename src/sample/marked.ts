import type pg from 'pg';

/** Marks the service as made up. Only the owner's connection can: where it is marked, anybody may read the sample's mail. */
export async function markSample(administrator: pg.Client): Promise<void> {
  await administrator.query('update commons.service set sample = true');
}

/** Whether this database holds the sample. */
export async function hasSample(administrator: pg.Client): Promise<boolean> {
  const { rows } = await administrator.query<{ there: boolean }>(
    'select exists (select from commons.service where sample) as there',
  );
  return rows[0]?.there ?? false;
}

/** Real people must never be put beside made-up ones whose mail anybody can read. Throws, saying what to do. */
export async function refuseSample(administrator: pg.Client): Promise<void> {
  if (await hasSample(administrator)) {
    throw new Error(
      'This database holds the fictional sample. For real people use another one: another CAIRN_DATA folder, or another DATABASE_URL.',
    );
  }
}
