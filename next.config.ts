import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // no image is resized on the server, and /_next/image is closed
  images: { unoptimized: true },
  // npm run verify checks them; npm start on an operator's machine need not
  typescript: { ignoreBuildErrors: true },
  // twice what a sheet may weigh: what is cut here is answered by a broken page, what the form refuses by words
  experimental: { serverActions: { bodySizeLimit: "40mb" }, proxyClientMaxBodySize: "40mb" },
  serverExternalPackages: ["@node-rs/argon2", "exceljs", "graphile-worker", "pg"],
};

export default config;
