import { join } from 'node:path';
import type { Place } from './place.ts';

/** The cluster's first role. It never leaves this machine: the only way in is a socket in a folder that is ours alone. */
export const superuser = 'postgres';

/** There is no network port; the number is part of the socket's file name. */
export const port = 5432;

export function socketPath(place: Place): string {
  return join(place.socketFolder, `.s.PGSQL.${port}`);
}

/**
 * The words the server is started with. They stand on the command line, so that neither an edited file nor
 * ALTER SYSTEM in the folder can switch off durability or open a port.
 */
export function serverArguments(place: Place): string[] {
  const settings: Record<string, string> = {
    ...reach(place),
    ...durability,
    ...smallMachine,
    ...quietLog,
    log_directory: place.logFolder,
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
  };
  return ['-D', place.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function reach(place: Place): Record<string, string> {
  return {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: place.socketFolder,
    unix_socket_permissions: '0700',
  };
}

const durability = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
};

const smallMachine = {
  max_connections: '60',
  shared_buffers: '64MB',
  effective_cache_size: '256MB',
  maintenance_work_mem: '32MB',
  huge_pages: 'off',
  jit: 'off',
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  max_wal_size: '256MB',
};

/**
 * Seven files, one a weekday, each emptied when its day comes round. Errors go to the app, which asked; here they could
 * carry what a person wrote, in the statement, in the parameters, or in a detail such as "Failing row contains".
 */
const quietLog = {
  logging_collector: 'on',
  log_destination: 'stderr',
  log_filename: 'server-%a.log',
  log_file_mode: '0600',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_line_prefix: '%m [%p] ',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
};
