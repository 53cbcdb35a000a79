/**
 * Preloaded into a child process that must not outlive its parent: the IPC channel closes when the parent process ends,
 * however it ends.
 */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 5_000).unref()
})
