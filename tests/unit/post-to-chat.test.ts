import { describe, expect, it } from "vitest";
import { postToChat } from "@/lib/jobs/chat/post-to-chat";

interface Sent {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

/** A network that answers everything alike and keeps what was sent. */
function network(answer: Response): { send: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const send: typeof fetch = (input, init) => {
    sent.push({ url: String(input), init });
    return Promise.resolve(answer);
  };
  return { send, sent };
}

const robot = "https://192.0.2.10/robot?key=1";

describe("postToChat", () => {
  it("posts the text as robots of chat tools take it, and follows no redirect", async () => {
    const { send, sent } = network(Response.json({ errcode: 0, errmsg: "ok" }));
    await postToChat(robot, "【办复】发出督办通知", send);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe(robot);
    expect(sent[0]?.init).toMatchObject({ method: "POST", redirect: "manual" });
    expect(sent[0]?.init?.signal).toBeInstanceOf(AbortSignal);
    expect(JSON.parse(String(sent[0]?.init?.body))).toEqual({
      msgtype: "text",
      text: { content: "【办复】发出督办通知" },
    });
  });

  it.each([
    "http://192.0.2.10/robot",
    "https://127.0.0.1/robot",
    "https://127.1/robot",
    "https://0x7f000001/robot",
    "https://localhost/robot",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/robot",
    "https://[::ffff:127.0.0.1]/robot",
    "https://0.0.0.0/robot",
  ])("sends nothing to %s", async (address) => {
    const { send, sent } = network(Response.json({}));
    await expect(postToChat(address, "x", send)).rejects.toThrow("The work group's address is");
    expect(sent).toEqual([]);
  });

  it.each([
    [
      "a redirect",
      new Response(null, { status: 302, headers: { location: "https://127.0.0.1/" } }),
      "status 302",
    ],
    ["an error", new Response("busy", { status: 503 }), "status 503"],
    ["a code of refusal", Response.json({ errcode: 93000 }), "code 93000"],
  ])("takes %s for not sent", async (_, answer, words) => {
    await expect(postToChat(robot, "x", network(answer).send)).rejects.toThrow(words);
  });

  it("is content with an answer that isn't JSON", async () => {
    await postToChat(robot, "x", network(new Response("ok")).send);
  });
});
