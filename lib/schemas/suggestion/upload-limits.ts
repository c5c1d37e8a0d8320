/** The largest body of a request, in bytes: more than any sheet that is let in. As in next.config.ts. */
export const UPLOAD_BODY_BYTES = 40 * 1024 * 1024;
