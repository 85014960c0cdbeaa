import { createHash } from 'node:crypto';
import type pg from 'pg';
import { boundaryFor, kindOf } from './boundary.ts';

/** One step: its name, never changed, and the text of its `.sql` file, never edited once released. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/**
 * Brings the database up to date, each step in its own transaction, under an advisory lock so that several processes may start at once.
 * Returns the names of the steps taken. Throws, with what to do, when a released step was edited or a step fails.
 */
export async function migrate(
  administrator: pg.Client,
  migrations: readonly Migration[],
  say: (line: string) => void,
): Promise<string[]> {
  await administrator.query('select pg_advisory_lock(7420260002)');
  try {
    await administrator.query('set role cairn_owner');
    await administrator.query('create schema if not exists migrations');
    await administrator.query(
      'create table if not exists migrations.done (name text primary key, checksum text not null, at timestamptz not null default now())',
    );
    const { rows } = await administrator.query<{ name: string; checksum: string }>(
      'select name, checksum from migrations.done',
    );
    const done = new Map(rows.map((row) => [row.name, row.checksum]));
    const edited = migrations.find((step) => done.has(step.name) && done.get(step.name) !== checksum(step.sql));
    if (edited) {
      throw new Error(
        `The database step "${edited.name}" was edited after it had been taken here. Put its text back and add a new step instead; on a trial folder, delete ./data.`,
      );
    }
    const waiting = migrations.filter((step) => !done.has(step.name));
    for (const [index, step] of waiting.entries()) {
      if (index === 0) say(`Preparing the database: ${waiting.length} step${waiting.length === 1 ? '' : 's'}…`);
      await take(administrator, step);
    }
    return waiting.map((step) => step.name);
  } finally {
    await administrator.query('reset role');
    await administrator.query('select pg_advisory_unlock(7420260002)');
  }
}

async function take(administrator: pg.Client, step: Migration): Promise<void> {
  const owner = kindOf(step.sql) === 'functions' ? 'cairn_door' : 'cairn_owner';
  try {
    await administrator.query('begin');
    await administrator.query(`set local role ${owner}`);
    await administrator.query(step.sql);
    for (const statement of boundaryFor(step.sql)) await administrator.query(statement);
    await administrator.query('set local role cairn_owner');
    await administrator.query('insert into migrations.done (name, checksum) values ($1, $2)', [
      step.name,
      checksum(step.sql),
    ]);
    await administrator.query('commit');
  } catch (problem) {
    await administrator.query('rollback');
    throw new Error(
      `The database step "${step.name}" failed and was undone: ${problem instanceof Error ? problem.message : String(problem)}`,
      { cause: problem },
    );
  }
}
