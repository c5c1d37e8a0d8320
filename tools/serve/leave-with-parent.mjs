// Loaded into every process that `npm start` and `npm run dev` start: when that one is killed, which closes the
// channel to it, nothing may go on holding the port.
if (process.channel) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
  // Its own children look after themselves; a development server's would end as soon as they are let go.
  const at = process.execArgv.findIndex((argument) => argument.endsWith("leave-with-parent.mjs"));
  if (at > 0) process.execArgv.splice(at - 1, 2);
}
