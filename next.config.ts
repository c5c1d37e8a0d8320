import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // no image is resized on the server, and /_next/image is closed
  images: { unoptimized: true },
  // npm run verify checks them; npm start on an operator's machine need not
  typescript: { ignoreBuildErrors: true },
  // a sheet of 20 MB and the rest of its form
  experimental: { serverActions: { bodySizeLimit: "21mb" }, proxyClientMaxBodySize: "21mb" },
  serverExternalPackages: ["@node-rs/argon2", "exceljs", "graphile-worker", "pg"],
};

export default config;
