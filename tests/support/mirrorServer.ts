/** A web server on the folder of a mirror: nginx where the machine has it, or else a plain one that follows `mirror.json`. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { isLocale, type Locale } from '#/i18n/locales'
import { preferredLocale } from '#/i18n/negotiation'
import { type Answer, keyOf, type Mirror } from '#/mirror/answers'
import { absentPage } from '#/mirror/reading'
import { paths } from '#/paths'
import { documentAt } from '#/routing'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { temporaryDataDir } from './database'
import { until } from './server'

export type MirrorServer = { name: string; origin: string; reload: () => Promise<void>; stop: () => Promise<void> }

export async function serveMirror(folder: string): Promise<MirrorServer> {
  return isInstalled('nginx', '-v') ? serveWithNginx(folder) : servePlainly(folder)
}

export const hasCaddy = () => isInstalled('caddy', 'version')

function isInstalled(program: string, word: string): boolean {
  try {
    execFileSync(program, [word], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Caddy, until it is stopped. */
export async function serveWithCaddy(folder: string): Promise<Pick<MirrorServer, 'origin' | 'stop'>> {
  const origin = `http://127.0.0.1:${await freePort()}`
  const work = temporaryDataDir('entente-caddy-')
  const file = path.join(work, 'Caddyfile')
  fs.writeFileSync(file, `{\n admin off\n}\nimport "${folder}/Caddyfile"\n${origin} {\n import mirror\n}\n`)
  const output = fs.openSync(path.join(work, 'log'), 'w')
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work }
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env,
    stdio: ['ignore', output, output],
  })
  await answers(origin, () => fs.readFileSync(path.join(work, 'log'), 'utf8'))
  const stop = async () => {
    await ended(child)
    fs.closeSync(output)
    fs.rmSync(work, { recursive: true, force: true })
  }
  return { origin, stop }
}

async function serveWithNginx(folder: string): Promise<MirrorServer> {
  const port = await freePort()
  const work = temporaryDataDir('entente-nginx-')
  const file = path.join(work, 'nginx.conf')
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  fs.writeFileSync(
    file,
    `daemon off; worker_processes 1; ${user} pid ${work}/pid; error_log ${work}/error.log;
    events {}
    http {
      access_log off;
      ${kinds.map((kind) => `${kind}_temp_path ${work}/${kind};`).join(' ')}
      include "${folder}/nginx-http.conf";
      server { listen 127.0.0.1:${port}; include "${folder}/nginx-server.conf"; }
    }`,
  )
  const child = spawn('nginx', ['-e', `${work}/error.log`, '-c', file], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  await answers(origin, () => fs.readFileSync(path.join(work, 'error.log'), 'utf8'))
  return {
    name: 'nginx',
    origin,
    // A new process reads the configuration, and answers at the same port once the former one has ended.
    reload: async () => {
      execFileSync('nginx', ['-e', `${work}/error.log`, '-c', file, '-t'], { stdio: 'ignore' })
      const workers = () => fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
      const before = workers().trim()
      child.kill('SIGHUP')
      await until(async () => workers().trim() !== '' && !workers().split(' ').includes(before))
    },
    stop: async () => {
      await ended(child)
      fs.rmSync(work, { recursive: true, force: true })
    },
  }
}

async function answers(origin: string, reason: () => string): Promise<void> {
  await until(async () => (await fetch(`${origin}/robots.txt`)).status === 200, 10_000).catch(() => {
    throw new Error(`The server does not serve the mirror.\n${reason()}`)
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

async function servePlainly(folder: string): Promise<MirrorServer> {
  let known = answersIn(folder)
  const server = http.createServer((request, response) => send(folder, known, request, response))
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const reload = async () => {
    known = answersIn(folder)
  }
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections())
  return { name: 'a plain server', origin: `http://127.0.0.1:${port}`, reload, stop }
}

const answersIn = (folder: string) => {
  const { answers } = JSON.parse(fs.readFileSync(path.join(folder, 'mirror.json'), 'utf8')) as Mirror // as the command wrote it
  return new Map(answers.map((answer) => [keyOf(answer), answer]))
}

function send(folder: string, known: Map<string, Answer>, request: IncomingMessage, response: ServerResponse): void {
  const [address = '/'] = (request.url ?? '/').split('?')
  const language: Locale = preferredLocale(request.headers['accept-language'])
  // Under any name but its own, the file of a document is asked for by its id.
  const id = documentAt(address)?.id
  const [, first] = address.split('/')
  const own = isLocale(first) ? first : language
  const places = [address, ...(id ? [paths.documentFacts(id)] : []), absentPage(own)]
  const answer = places
    .flatMap((place) => [null, language].map((of) => known.get(keyOf({ address: place, language: of }))))
    .find((each) => each !== undefined)
  if (!answer) throw new Error('The mirror has no page for what is absent.')
  response.writeHead(answer.status, { ...answer.headers, ...(answer.location ? { location: answer.location } : {}) })
  response.end(answer.file && fs.readFileSync(path.join(folder, answer.file)))
}
