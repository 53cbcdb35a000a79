/**
 * Loaded before a program that must not outlive the process that started it: when that process is killed, its end of
 * the channel closes.
 */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 5_000).unref()
})
