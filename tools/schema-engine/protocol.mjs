import { createInterface } from "node:readline";

const ENGINE_ERROR = 4466;
/** Methods whose name in the WebAssembly engine differs from the one in the protocol. */
const ENGINE_METHODS = new Map([["getDatabaseVersion", "version"]]);

/**
 * Answers JSON-RPC requests, one JSON object a line, one after the other, until stdin closes.
 *
 * @param {() => Promise<object>} openEngine called at the first request, so that its failure is an answer too
 * @param {import("node:stream").Readable} input
 * @param {import("node:stream").Writable} output
 * @returns {Promise<void>} settled when the last request has been answered
 */
export async function serve(openEngine, input = process.stdin, output = process.stdout) {
  const send = (message) => output.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  let engine;
  for await (const line of createInterface({ input })) {
    const request = line.trim() === "" ? {} : JSON.parse(line);
    if (!request.method) continue; // an answer of the CLI to one of our requests
    try {
      engine ??= await openEngine();
      await answer(engine, request, send);
    } catch (error) {
      send({ id: request.id, error: failure(error) });
    }
  }
}

async function answer(engine, { id, method, params }, send) {
  const result = await engine[ENGINE_METHODS.get(method) ?? method](params);
  if (method === "diff" && result?.stdout != null) {
    // the native engine has the CLI print a diff through a request of its own
    send({ id: `print-${id}`, method: "print", params: { content: result.stdout } });
  }
  send({ id, result: result ?? null });
}

function failure(error) {
  return {
    code: ENGINE_ERROR,
    message: "An error happened. Check the data field for details.",
    data: {
      is_panic: false,
      message: String(error?.message ?? error),
      meta: error?.meta ?? {},
      error_code: error?.code ?? null,
    },
  };
}
