import fs from 'node:fs'
import path from 'node:path'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { type Bench, get, type Server } from './support'

/** Headers that nginx writes itself, or that belong to one answer only. */
const ownHeaders = new Set([
  'connection',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
])

/**
 * nginx with one worker, beside one process of Node: one page of the portal as a static file, with the bytes and the
 * headers of the portal's answer. Everything that makes a static file fast is on, and no log is written.
 *
 * @throws when nginx answers with other bytes than the portal
 */
export async function startNginx(
  bench: Bench,
  portal: Server,
  address: string,
  accepted: Record<string, string>,
): Promise<Server> {
  const folder = bench.folder('nginx')
  const port = await freePort()
  const { body, headers } = await get(portal.port, address, accepted)
  const file = path.join(folder, 'site', address)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, body)
  const added = Object.entries(headers)
    .filter(([name]) => !ownHeaders.has(name))
    .map(([name, value]) => `add_header ${name} "${String(value).replaceAll('"', '\\"')}";`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`)
  const configuration = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1;
    daemon off;
    pid ${folder}/nginx.pid;
    error_log stderr error;
    events { worker_connections 4096; }
    http {
      ${temporary.join(' ')}
      access_log off;
      default_type "text/html; charset=utf-8";
      sendfile on;
      tcp_nopush on;
      open_file_cache max=1000;
      keepalive_requests 1000000000;
      ${added.join('\n      ')}
      server { listen 127.0.0.1:${port}; root ${folder}/site; }
    }`
  fs.writeFileSync(path.join(folder, 'nginx.conf'), configuration)
  const nginx = await bench.program('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], port)
  const served = await get(port, address, accepted)
  if (!served.body.equals(body)) throw new Error(`nginx does not serve the bytes of ${address}.`)
  return nginx
}
