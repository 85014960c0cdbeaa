import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { installRoles, migrate } from '../../src/platform/database/index.ts';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { migrations } from '../../src/migrations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the test server's socket. */
    socketFolder: string;
  }
}

export const TEMPLATE = 'cairn_template';

/** One real server for the whole run, started as the product starts its own; every test file copies the migrated template. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-test-'));
  const server = await startEmbedded({ folder, say: () => undefined });
  const first = new pg.Client({
    host: server.socketFolder,
    port: server.port,
    user: server.superuser,
    database: 'postgres',
  });
  await first.connect();
  await first.query(`create database ${TEMPLATE}`);
  await first.end();
  const administrator = new pg.Client({
    host: server.socketFolder,
    port: server.port,
    user: server.superuser,
    database: TEMPLATE,
  });
  await administrator.connect();
  await installRoles(administrator, undefined);
  await migrate(administrator, migrations, () => undefined);
  await administrator.end();
  project.provide('socketFolder', server.socketFolder);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
