// What the browser's tests and the pictures for the README share: a server on loopback, Chromium, and pages that may load
// nothing from elsewhere.
const fs = require("node:fs");
const http = require("node:http");
const os = require("node:os");
const path = require("node:path");
const { chromium } = require("playwright-core");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** Serves a folder as a plain host does, with the site's own page for what is not found. */
async function serve(folder) {
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => {
    const wanted = path.join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const found = wanted.startsWith(root) && fs.statSync(wanted, { throwIfNoEntry: false });
    const file = found && found.isDirectory() ? path.join(wanted, "index.html") : wanted;
    const exists = found && fs.existsSync(file);
    const sent = exists ? file : path.join(root, "site", "404.html");
    response.writeHead(exists ? 200 : 404, { "content-type": TYPES[path.extname(sent)] ?? "application/octet-stream" });
    fs.createReadStream(sent).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Starts the system's Chromium; `CHROMIUM` names another one. It is told to call nobody. */
async function launch() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "willing-chromium-"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--no-first-run", "--no-default-browser-check", "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none",
    ],
    env: { ...process.env, HOME: home },
  });
  browser.on("disconnected", () => fs.rmSync(home, { recursive: true, force: true }));
  return browser;
}

/**
 * Opens a page that reports whatever a reader should never meet: `complaints` collects errors of scripts, messages of the
 * console, violations of the policy, dialogues, and requests that leave `allowed`, which are stopped.
 */
async function open(browser, allowed, settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: "reduce", ...settings });
  const page = await context.newPage();
  const complaints = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(allowed)) return route.continue();
    complaints.push(`request to ${url}`);
    return route.abort();
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialogue: ${dialog.message()}`);
    return dialog.dismiss();
  });
  return { page, context, complaints };
}

/** One page of each kind, by its path within the folder of a language. */
const KINDS = {
  home: "index.html",
  meetings: "meetings/index.html",
  declarations: "declarations/index.html",
  plans: "plans/index.html",
  members: "members/index.html",
  people: "people/index.html",
  rosters: "rosters/index.html",
  claims: "claims/index.html",
  sources: "sources/index.html",
  pictures: "pictures/index.html",
  about: "about.html",
  search: "search.html",
};

module.exports = { serve, launch, open, KINDS };
