import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { getI18n } from "@/lib/request/i18n";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  const name = t("common.product");
  return {
    title: { default: name, template: `%s · ${name}` },
    description: t("common.productLine"),
    robots: { index: false, follow: false },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made per request: the scripts of a stored page would lack the request's nonce.
  await connection();
  const { lang } = await getI18n();
  return (
    <html lang={lang}>
      <body>{children}</body>
    </html>
  );
}
