// The extension without an editor: its command line, its colours, and the server it would start.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { grammar } from "../grammar.mjs";

const root = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const { commandLine } = require("../dist/parts/program.js");
const { KINDS } = require("../dist/parts/documents.js");
const rpc = require("vscode-languageserver-protocol/node");
const jar = path.join(root, "../../bundles/id.jenjang.cli/target/jenjang.jar");
// Another program to be tried in place of the jar.
const program = process.env.JENJANG_PROGRAM ?? "";
const plain = { program: "", java: "", language: "id", extension: root, environment: { LANG: "id_ID.UTF-8" } };

test("the bundled program is started with the Java at hand", () => {
  const line = commandLine(plain, "lsp");
  assert.match(line.command, /^java/);
  assert.deepEqual(line.args.slice(-4), [path.join(root, "server", "jenjang.jar"), "lsp", "--bahasa", "id"]);
  assert.equal(line.environment.LC_ALL, undefined);
});

test("settings win, and Java can always open every file name", () => {
  const line = commandLine({ ...plain, program: "/opt/jen jang", language: "en", environment: { LANG: "C" } }, "lsp");
  assert.deepEqual([line.command, ...line.args], ["/opt/jen jang", "lsp", "--bahasa", "en"]);
  assert.equal(line.environment.LC_ALL, "C.UTF-8");
  assert.equal(commandLine({ ...plain, java: "/opt/java" }, "lsp").command, "/opt/java");
});

test("every word of the language has its colour", () => {
  const xtext = path.join(root, "../../bundles/id.jenjang.dsl/src/id/jenjang/dsl/Jenjang.xtext");
  const word = grammar(xtext).patterns.find((each) => each.name === "keyword.other.jenjang");
  const pattern = new RegExp(word.match, "gu");
  const line = "subkegiatan SK1 \"x\" { satuan pagu penanggung jawab P1 } sasaranku";
  const found = [...line.matchAll(pattern)].map(([each]) => each);
  assert.deepEqual(found, ["subkegiatan", "satuan", "pagu", "penanggung", "jawab"]);
});

test("what is said in one language is said in the other", () => {
  const own = JSON.parse(readFileSync(path.join(root, "package.nls.json"), "utf8"));
  const english = JSON.parse(readFileSync(path.join(root, "package.nls.en.json"), "utf8"));
  assert.deepEqual(Object.keys(own), Object.keys(english));
  const about = readFileSync(path.join(root, "package.json"), "utf8");
  for (const [, key] of about.matchAll(/"%([\w.]+)%"/g)) {
    assert.ok(own[key], key);
  }
});

test("the documents offered are those of the program", () => {
  const help = readFileSync(path.join(root, "../../bundles/id.jenjang.cli/src/id/jenjang/cli/messages.properties"), "utf8");
  const kinds = help.match(/^jenjang\.laporan\.jenis=.*$/m)[0];
  for (const { jenis } of KINDS) {
    assert.ok(kinds.includes(jenis), jenis);
  }
});

test("the packaged server helps somebody who types", { skip: program || existsSync(jar) ? false : "jenjang.jar is made by Maven" }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rencana kerja "));
  const file = path.join(folder, "rencana.jenjang");
  writeFileSync(file, "instansi Dinkes \"Dinas Kesehatan\" {}\n");
  const line = commandLine({ ...plain, program, environment: process.env }, "lsp");
  const args = line.args.map((each) => (each.endsWith("jenjang.jar") ? jar : each));
  const child = spawn(line.command, args, { env: line.environment });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part) => (said += part));
  const ended = new Promise((resolve) => child.on("close", resolve));
  const server = rpc.createProtocolConnection(child.stdout, child.stdin);
  const diagnosed = new Map();
  let wake = () => {};
  server.onNotification("textDocument/publishDiagnostics", (params) => {
    diagnosed.set(params.uri, params);
    wake();
  });
  server.onRequest("client/registerCapability", () => null);
  server.listen();
  const uri = pathToFileURL(file).href;
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "rencana" }];
  const greeting = await server.sendRequest("initialize", { processId: process.pid, capabilities: {}, workspaceFolders, rootUri: null });
  assert.equal(greeting.serverInfo.name, "Jenjang");
  await server.sendNotification("initialized", {});
  const text = readFileSync(file, "utf8") + "program P1 \"Program Satu\" untuk Dinkas\n";
  await server.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "jenjang", version: 1, text } });
  while (!diagnosed.get(uri)?.diagnostics.some((each) => each.code === "S003")) {
    await new Promise((resolve) => (wake = resolve));
  }
  const position = { line: 1, character: 33 };
  const list = await server.sendRequest("textDocument/completion", { textDocument: { uri }, position });
  assert.ok(list.items.some((each) => each.label === "Dinkes"), JSON.stringify(list).slice(0, 500));
  const plan = await server.sendRequest("workspace/executeCommand", { command: "jenjang.folder", arguments: [uri] });
  assert.equal(plan, folder);
  await server.sendRequest("shutdown");
  await server.sendNotification("exit");
  assert.equal(await ended, 0);
  assert.equal(said, "");
  rmSync(folder, { recursive: true });
});
