// Reads the exported site in Chromium. Usage: node site.cjs FOLDER [WORDS]: in the folder are the exports `plain`,
// `based` and `hostile`; with words, only tests in whose names they occur are run.
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { serve, launch, open, KINDS } = require("./site-browser.cjs");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const folder = path.resolve(process.argv[2]);
const BASE = "https://record.example/willing/";
const LANGS = ["en", "fr"];
const HEAVY = 100_000;
const [plain, based, hostile] = ["plain", "based", "hostile"].map((name) => path.join(folder, name));

let passed = 0;
const failed = [];
async function test(name, run) {
  if (process.argv[3] && !name.includes(process.argv[3])) return;
  try {
    await run();
    passed += 1;
    console.log(`ok - ${name}`);
  } catch (error) {
    failed.push(name);
    console.log(`not ok - ${name}\n${String(error.message ?? error).slice(0, 4000).replace(/^/gm, "    ")}`);
  }
}

// What lies in the exports.
const walk = (root) =>
  fs.readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
const text = (html) =>
  html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const attributes = (html, name) => [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => text(value));
const records = (collection) => {
  const from = path.join(plain, "site/data", collection);
  return fs.readdirSync(from).sort().map((file) => JSON.parse(fs.readFileSync(path.join(from, file), "utf8")));
};
const meetings = records("meetings");
const longest = (collection) => {
  const from = path.join(plain, "site/en", collection);
  const files = fs.readdirSync(from).filter((file) => file !== "index.html");
  return `${collection}/${files.sort((a, b) => fs.statSync(path.join(from, b)).size - fs.statSync(path.join(from, a)).size)[0]}`;
};
const pictures = fs.readdirSync(path.join(plain, "site/en/pictures")).filter((file) => file !== "index.html");
/** One page of each kind: of records the heaviest, where a layout has most to hold. */
const kinds = {
  ...KINDS,
  ...Object.fromEntries(
    ["meetings", "declarations", "plans", "members", "people", "rosters", "claims", "sources", "publishers"]
      .map((collection) => [`longest of ${collection}`, longest(collection)]),
  ),
  ...Object.fromEntries(pictures.map((file) => [file, `pictures/${file}`])),
  404: "../404.html",
  front: "../index.html",
};

/** Every way on every page of an export leads to a file, and every fragment to an element. */
function crawl(root) {
  const files = new Set(walk(root));
  const pages = new Map();
  for (const file of files) if (file.endsWith(".html")) pages.set(file, fs.readFileSync(path.join(root, file), "utf8"));
  const ids = new Map([...pages].map(([file, html]) => [file, new Set(attributes(html, "id"))]));
  const broken = [];
  let ways = 0;
  for (const [file, html] of pages) {
    for (const way of [...attributes(html, "href"), ...attributes(html, "src"), ...attributes(html, "action")]) {
      const own = way.startsWith(BASE);
      if (!own && /^https?:/.test(way)) continue;
      ways += 1;
      const [target, fragment] = (own ? way.slice(BASE.length) : way).split("#");
      const to = own ? target : target ? path.posix.join(path.posix.dirname(file), target) : file;
      const found = files.has(to) && (!fragment || fragment.includes("=") || ids.get(to)?.has(fragment));
      if (!found) broken.push(`${file}: ${way}`);
    }
  }
  assert.deepEqual(broken.slice(0, 20), []);
  assert.ok(ways > 1000);
  return pages;
}

async function statics() {
  const pages = crawl(plain);
  await test("every internal way of every page leads somewhere, and no page is heavy", () => {
    for (const [file, html] of pages) assert.ok(Buffer.byteLength(html) < HEAVY, `${file} has ${Buffer.byteLength(html)} bytes`);
    assert.ok(pages.size > 1000);
  });
  await test("without a base address no address of the site is absolute", () => {
    for (const [file, html] of pages) {
      assert.ok(!/rel="canonical"|property="og:url"/.test(html), file);
      for (const [, way] of html.matchAll(/<link [^>]*href="([^"]*)"/g)) assert.ok(!/^[a-z]+:|^\/\//i.test(way), `${file}: ${way}`);
    }
    assert.ok(!fs.existsSync(path.join(plain, "site/sitemap.xml")));
  });
  await test("with a base address canonical, language and preview addresses are absolute and agree with the sitemap", () => {
    const pages = crawl(based);
    const sitemap = fs.readFileSync(path.join(based, "site/sitemap.xml"), "utf8");
    const listed = new Set([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => text(url)));
    let seen = 0;
    for (const [file, html] of pages) {
      const parts = /^site\/(en|fr)\/(.*)$/.exec(file);
      if (!parts || /http-equiv="refresh"/.test(html)) continue;
      const here = BASE + file;
      const one = (pattern) => [...html.matchAll(pattern)].map(([, value]) => value);
      assert.deepEqual(one(/<link rel="canonical" href="([^"]*)"/g), [here]);
      assert.deepEqual(one(/<meta property="og:url" content="([^"]*)"/g), [here]);
      for (const lang of LANGS) {
        const other = one(new RegExp(`hreflang="${lang}" href="(${BASE}[^"]*)"`, "g"));
        assert.deepEqual(other, [`${BASE}site/${lang}/${parts[2]}`]);
      }
      assert.ok(listed.delete(here), `${here} is not in the sitemap`);
      seen += 1;
    }
    assert.deepEqual([...listed].filter((url) => !fs.existsSync(path.join(based, url.slice(BASE.length)))), []);
    assert.ok(seen > 1000);
  });
}

const overflow = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    return [`${root.scrollWidth} > ${root.clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 200))];
  });

const violations = (page, rules) =>
  page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")} (${nodes.length})`);
  }, rules);

/** Every kind of page in a language, in both themes and widths; all rules where themes and widths are as unlike as can be. */
async function everyKind(browser, origin, lang) {
  const { page, context, complaints } = await open(browser, origin);
  for (const [kind, file] of Object.entries(kinds)) {
    await test(`${lang}, ${kind}: accessible in both themes, fits both widths`, async () => {
      const found = [];
      const note = (where, list) => found.push(...list.map((one) => `${where}: ${one}`));
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.setViewportSize({ width: 1400, height: 900 });
      const response = await page.goto(`${origin}/site/${lang}/${file}`);
      assert.equal(response.status(), 200);
      await page.evaluate(axe);
      note("light, wide", [...await violations(page), ...await overflow(page)]);
      await page.setViewportSize({ width: 360, height: 800 });
      note("light, narrow", await overflow(page));
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      note("dark, narrow", await violations(page));
      await page.setViewportSize({ width: 1400, height: 900 });
      note("dark, wide", await violations(page, ["color-contrast", "target-size"]));
      assert.deepEqual(found, []);
      assert.deepEqual(complaints.splice(0), []);
    });
  }
  await context.close();
}

async function filters(browser, origin, lang, start) {
  const { page, context, complaints } = await open(browser, origin);
  const shown = () => page.locator(".timeline li[data-kind]:visible").count();
  const announced = () => page.locator(".filters output").innerText();
  const names = Object.fromEntries(records("members").map((member) => [member.name[lang], member.id]));
  const fits = {
    kind: (meeting, value) => meeting.kind === value,
    level: (meeting, value) => meeting.level === value,
    format: (meeting, value) => meeting.format === value,
    year: (meeting, value) => meeting.date.startsWith(value),
    members: (meeting, _, label) => (meeting.participants ?? []).some((row) => row.member === names[label]),
  };
  const total = meetings.length;
  const expect = async (count) => {
    assert.equal(await shown(), count);
    assert.match(await announced(), new RegExp(`^${count} / ${total} `));
  };
  for (const name of Object.keys(fits)) {
    await test(`${start}: the filter ${name} shows what fits each of its choices`, async () => {
      await page.goto(`${origin}${start}`);
      await expect(total);
      const select = page.locator(`.filters select[name=${name}]`);
      const options = await select.locator("option").evaluateAll((all) => all.map((one) => [one.value, one.text]));
      assert.ok(options.length > 1);
      for (const [value, label] of options.slice(1)) {
        if (name === "members") assert.ok(names[label], label);
        await select.selectOption(value);
        await expect(meetings.filter((meeting) => fits[name](meeting, value, label)).length);
        assert.equal(new URL(page.url()).hash, `#${name}=${value}`);
      }
    });
  }
  await test(`${start}: filters combine, have an address, and are taken back`, async () => {
    await page.goto(`${origin}${start}`);
    await page.selectOption(".filters select[name=kind]", "coalition");
    await page.selectOption(".filters select[name=format]", "in-person");
    const wanted = meetings.filter((meeting) => meeting.kind === "coalition" && meeting.format === "in-person").length;
    assert.ok(wanted > 0 && wanted < total);
    await expect(wanted);
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await expect(wanted);
    assert.equal(await page.inputValue(".filters select[name=format]"), "in-person");
    const years = await page.locator(".timeline .year:visible").count();
    assert.equal(years, new Set(meetings.filter((m) => m.kind === "coalition" && m.format === "in-person").map((m) => m.date.slice(0, 4))).size);
    await page.locator(".filters button[type=reset]").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !location.hash);
    await expect(total);
    assert.equal(await page.getAttribute(".filters output", "aria-live"), "polite");
    await page.goto(`${origin}${start}#kind=nonsense&level=%22%3E`);
    await page.reload();
    assert.deepEqual(complaints, []);
  });
  await context.close();
}

async function search(browser, origin, lang, root = origin) {
  const { page, context, complaints } = await open(browser, origin);
  const home = `${root}/site/${lang}/index.html`;
  const titles = async () => page.locator(".results li a").allInnerTexts();
  const find = async (query) => {
    await page.fill("#query", query);
    await page.press("#query", "Enter");
    return titles();
  };
  const kind = root === origin ? "from a host" : "from a file";
  await test(`${lang}, ${kind}: the search finds by keyboard, whatever accents, and says when it finds nothing`, async () => {
    await page.goto(home);
    await page.focus("#q");
    await page.keyboard.type("Zelensk");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=Zelensk$/);
    await page.waitForSelector(".results li");
    assert.equal(await page.evaluate(() => document.activeElement.id), "query");
    const accented = await find("Élysée");
    const bare = await find("elysee");
    assert.ok(accented.length > 3);
    assert.deepEqual(bare, accented);
    assert.deepEqual(await find("ÉLYSÉE 2026"), await find("2026 elysee"));
    assert.match(await page.innerText("#found"), /\d/);
    assert.deepEqual(await find("qqzzxx"), []);
    assert.match(await page.innerText("#found"), lang === "en" ? /No result/ : /Aucun résultat/);
    assert.deepEqual(await find("<img src=x onerror=alert(1)>"), []);
    assert.equal(await page.getAttribute("#found", "aria-live"), "polite");
    assert.ok((await find("Macron")).length > 0);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".results") !== null), true);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !location.pathname.endsWith("search.html"));
    assert.equal(await page.getAttribute("html", "lang"), lang);
    assert.ok(await page.locator("h1").innerText());
    assert.deepEqual(complaints, []);
  });
  await context.close();
}

async function reading(browser, origin) {
  await test("the switch of language leads to the same page and back", async () => {
    const { page, context, complaints } = await open(browser, origin);
    for (const file of Object.values(kinds).filter((file) => !file.startsWith(".."))) {
      await page.goto(`${origin}/site/en/${file}`);
      await page.click(".languages a");
      assert.equal(new URL(page.url()).pathname, `/site/fr/${file}`);
      assert.equal(await page.getAttribute("html", "lang"), "fr");
      await page.click(".languages a");
      assert.equal(new URL(page.url()).pathname, `/site/en/${file}`);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });
  await test("links of the first page lead to pages that load", async () => {
    const { page, context, complaints } = await open(browser, origin);
    await page.goto(`${origin}/site/fr/index.html`);
    const ways = await page.locator("a[href]").evaluateAll((all) => [...new Set(all.map((a) => a.href.split("#")[0]))]);
    for (const way of ways.filter((_, n) => n % 6 === 0)) assert.equal((await page.goto(way)).status(), 200, way);
    assert.equal((await page.goto(`${origin}/site/en/nothing.html`)).status(), 404);
    assert.deepEqual(complaints.filter((one) => !/404/.test(one)), []);
    await context.close();
  });
  await test("without scripts all meetings are shown and no control is dead", async () => {
    const { page, context, complaints } = await open(browser, origin, { javaScriptEnabled: false });
    for (const lang of LANGS) {
      await page.goto(`${origin}/site/${lang}/index.html`);
      assert.equal(await page.locator(".timeline li[data-kind]:visible").count(), meetings.length);
      assert.equal(await page.locator("select:visible, form.filters:visible, output:visible").count(), 0);
      await page.fill("#q", "Paris");
      await page.press("#q", "Enter");
      await page.waitForURL(/search\.html/);
      assert.ok((await page.locator("noscript p").innerText()).includes("JavaScript"));
      assert.equal(await page.locator("form.search:visible").count(), 0);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });
  await test("by keyboard the content can be skipped to, and the focus is always seen", async () => {
    const { page, context } = await open(browser, origin);
    for (const file of ["en/index.html", `fr/${kinds["longest of meetings"]}`, "en/pictures/attendance.html"]) {
      await page.goto(`${origin}/site/${file}`);
      await page.keyboard.press("Tab");
      const skip = await page.evaluate(() => {
        const { left, top, width } = document.activeElement.getBoundingClientRect();
        return [document.activeElement.className, left >= 0 && top >= 0 && width > 20];
      });
      assert.deepEqual(skip, ["skip", true]);
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "content");
      await page.goto(`${origin}/site/${file}`);
      for (let n = 0; n < 40; n += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const style = getComputedStyle(document.activeElement);
          return [style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1, document.activeElement.outerHTML.slice(0, 120)];
        });
        assert.ok(seen[0], seen[1]);
      }
    }
    await context.close();
  });
  await test("on paper there is no navigation, and the sources have their addresses", async () => {
    const { page, context } = await open(browser, origin);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(`${origin}/site/en/${kinds["longest of meetings"]}`);
    for (const gone of [".sections", ".find", ".languages", ".skip", ".neighbours"]) {
      assert.equal(await page.locator(`${gone}:visible`).count(), 0, gone);
    }
    const printed = await page.evaluate(() => {
      const [link, all] = [document.querySelector(".sources li a[href^=http]"), getComputedStyle(document.body)];
      return [getComputedStyle(link, "::after").content, link.getAttribute("href"), all.color, all.backgroundColor];
    });
    assert.ok(printed[0].includes(printed[1]), printed[0]);
    assert.deepEqual(printed.slice(2), ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
    await context.close();
  });
}

async function fromFiles(browser) {
  const root = pathToFileURL(plain).href;
  for (const lang of LANGS) await search(browser, "file://", lang, root);
  await test("from a file every kind of page opens with its style, and filters work", async () => {
    const { page, context, complaints } = await open(browser, root);
    for (const file of Object.values(kinds)) {
      await page.goto(`${root}/site/fr/${file}`);
      assert.ok(await page.evaluate(() => document.styleSheets.length > 0 && getComputedStyle(document.body).marginTop === "0px"), file);
    }
    await page.goto(`${root}/site/en/index.html#kind=coalition`);
    const wanted = meetings.filter((meeting) => meeting.kind === "coalition").length;
    assert.equal(await page.locator(".timeline li[data-kind]:visible").count(), wanted);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

async function harm(browser) {
  const server = await serve(hostile);
  await test("hostile texts neither run nor load nor break the layout, on any page", async () => {
    const { page, context, complaints } = await open(browser, server.origin, { viewport: { width: 360, height: 800 } });
    const pages = walk(path.join(hostile, "site")).filter((file) => file.endsWith(".html"));
    assert.ok(pages.length > 60);
    const found = [];
    let seen = 0;
    for (const file of pages) {
      const html = fs.readFileSync(path.join(hostile, "site", file), "utf8");
      if (html.includes("onerror=alert(1)")) seen += 1;
      await page.goto(`${server.origin}/site/${file}`);
      // A renamed record's page leads on by itself.
      if (html.includes('http-equiv="refresh"')) await page.waitForURL((url) => !url.pathname.endsWith(file));
      const strange = await page.evaluate(() =>
        [...document.querySelectorAll("iframe, img, [onerror], [onload], [onfocus], [onmouseover], style, script:not([src]):not([type='application/ld+json'])")]
          .filter((element) => !element.closest("svg")).map((element) => element.outerHTML.slice(0, 100)));
      found.push(...[...strange, ...await overflow(page)].map((one) => `${file}: ${one}`));
    }
    for (const lang of LANGS) {
      await page.goto(`${server.origin}/site/${lang}/search.html?q=${encodeURIComponent("onerror=alert")}`);
      await page.waitForSelector(".results li");
      found.push(...await overflow(page));
    }
    assert.deepEqual(found.slice(0, 20), []);
    assert.ok(seen > 10);
    assert.deepEqual(complaints, []);
    await context.close();
  });
  server.close();
}

(async () => {
  const [server, browser] = [await serve(plain), await launch()];
  await statics();
  await Promise.all([
    (async () => {
      await everyKind(browser, server.origin, "en");
      await reading(browser, server.origin);
    })(),
    (async () => {
      await everyKind(browser, server.origin, "fr");
      await harm(browser);
    })(),
    (async () => {
      await filters(browser, server.origin, "en", "/site/en/index.html");
      await filters(browser, server.origin, "fr", "/site/fr/meetings/index.html");
      for (const lang of LANGS) await search(browser, server.origin, lang);
      await fromFiles(browser);
    })(),
  ]);
  await browser.close();
  server.close();
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length ? 1 : 0;
})();
