/**
 * Loaded before a process that the launcher starts: when the launcher is gone, however it went, the process ends too,
 * so that a next start finds its port free.
 */
process.channel?.unref();
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 3_000).unref();
});
