import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../../model/archive.ts';

/** A web server of this machine that the files of a build can be tried with. */
export type ServerKind = 'nginx' | 'caddy';

/** What is served: an edition's folder and the files that a build wrote for web servers. */
export interface Served {
  readonly edition: Edition;
  readonly folder: string;
  readonly hosting: string;
  /** A person who may read the members' edition. */
  readonly member?: { readonly name: string; readonly password: string };
}

/** A server that runs. */
export interface RunningServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Returns whether a server is installed here; machines that test with npm alone have none. */
export function isInstalled(kind: ServerKind): boolean {
  try {
    execFileSync(kind, [kind === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts a server as its administrator does who follows scripts/render/web/hosting/README.md, on a free port. */
export async function runServer(kind: ServerKind, served: Served): Promise<RunningServer> {
  const home = mkdtempSync(join(tmpdir(), `cleardays-${kind}-`));
  const port = await findFreePort();
  const configuration = join(home, 'server.conf');
  writeFileSync(configuration, kind === 'nginx' ? setUpNginx(served, home, port) : setUpCaddy(served, port));
  const server =
    kind === 'nginx'
      ? spawn('nginx', ['-p', home, '-c', configuration, '-e', 'stderr'])
      : spawn('caddy', ['run', '--config', configuration, '--adapter', 'caddyfile'], {
          env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
        });
  let told = '';
  server.stderr.on('data', (piece: Buffer) => (told += String(piece)));
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(origin, server, () => told);
  return {
    origin,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function setUpNginx({ edition, folder, hosting, member }: Served, home: string, port: number): string {
  if (member !== undefined) {
    writeFileSync(join(home, 'passwords'), `${member.name}:{PLAIN}${member.password}\n`);
    writeFileSync(
      join(home, 'cleardays-members-auth.conf'),
      `auth_basic "Members"; auth_basic_user_file ${join(home, 'passwords')};\n`,
    );
  }
  for (const name of ['nginx-maps.conf', 'nginx-site.conf']) copyFileSync(join(hosting, name), join(home, name));
  writeFileSync(join(home, 'cleardays-headers.conf'), 'add_header Strict-Transport-Security "max-age=60" always;\n');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home};`);
  return `daemon off; pid ${home}/pid; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off; ${temporary.join(' ')}
  include nginx-maps.conf;
  server { listen 127.0.0.1:${port}; set $cleardays_${edition} "${folder}"; include nginx-site.conf; }
}
`;
}

function setUpCaddy({ edition, folder, hosting, member }: Served, port: number): string {
  const auth =
    member === undefined
      ? ''
      : `(cleardays-members-auth) {
  basicauth {
    ${member.name} ${execFileSync('caddy', ['hash-password', '--plaintext', member.password], { encoding: 'utf8' }).trim()}
  }
}`;
  return `{
  admin off
  auto_https off
}
${auth}
http://127.0.0.1:${port} {
  header Strict-Transport-Security "max-age=60"
  vars cleardays_${edition} "${folder}"
  import "${join(hosting, 'site.caddy')}"
}
`;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((bound) => probe.listen(0, '127.0.0.1', bound));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function waitFor(origin: string, server: ChildProcess, told: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) break;
    if (
      await fetch(origin, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill();
  throw new Error(`The web server did not start: ${told()}`);
}
