import http from "node:http";

// Loaded into the web server. Next can't put TRACE, TRACK or CONNECT into a Request and would answer them with an
// error of its own and a stack in the log.
const known = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const { createServer } = http;

http.createServer = (...given) => {
  const listener = given.pop();
  if (typeof listener !== "function") return createServer(...given, listener);
  return createServer(...given, (request, response) => {
    if (known.has(request.method)) return listener(request, response);
    response.writeHead(405, { Allow: [...known].join(", ") }).end();
  });
};
