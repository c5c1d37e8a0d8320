// Loaded into every process that `npm start` and `npm run dev` start: when that one is killed, which closes the
// channel to it, nothing may go on holding the port.
if (process.channel) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
