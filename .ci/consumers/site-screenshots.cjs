// Takes the pictures for the README. Usage: node site-screenshots.cjs EXPORT FOLDER
const path = require("node:path");
const { serve, launch, open } = require("./site-browser.cjs");

const SHOTS = [
  { name: "site-home", path: "en/index.html", width: 1280, height: 860, scheme: "light" },
  { name: "site-meeting-phone", path: "en/meetings/2026-01-06-paris.html", width: 390, height: 844, scheme: "dark", sharp: 2 },
  { name: "site-attendance", path: "en/pictures/attendance.html", width: 1280, height: 1180, scheme: "light" },
];

(async () => {
  const [from, to] = process.argv.slice(2);
  const [server, browser] = [await serve(from), await launch()];
  for (const { name, path: page_, width, height, scheme, sharp } of SHOTS) {
    const { page, context, complaints } = await open(browser, server.origin, {
      viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: sharp ?? 1,
    });
    await page.goto(`${server.origin}/site/${page_}`);
    await page.screenshot({ path: path.join(to, `${name}.png`) });
    if (complaints.length) throw new Error(complaints.join("\n"));
    await context.close();
  }
  await browser.close();
  server.close();
})();
