// The server as the packed extension starts it: a process of its own, spoken to through its pipes.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { commandLine } = require("../dist/parts/program.js");
const rpc = require("vscode-languageserver-protocol/node");

// Where a packed extension was unpacked, or another program to be tried in its place.
const extension = process.env.JENJANG_EXTENSION ?? "";
const program = process.env.JENJANG_PROGRAM ?? "";
const none = !program && !existsSync(path.join(extension, "server", "jenjang.jar"));

const AGENCY = `instansi Dinkes "Dinas Kesehatan" di Kota {}
daerah Kota "Kota Contoh" {}
laporan LKjIP 2023 untuk Dinkes
`;

/** An editor with one plan, whose server it has started. */
class Editor {
  #diagnosed = new Map();
  #wake = () => {};
  #texts = new Map();
  said = "";

  constructor(folder) {
    this.folder = folder;
    const surroundings = { program, java: "", language: "id", extension, environment: process.env };
    const line = commandLine(surroundings, "lsp");
    const child = spawn(line.command, line.args, { env: line.environment });
    child.stderr.setEncoding("utf8").on("data", (part) => (this.said += part));
    this.ended = new Promise((resolve) => child.on("close", resolve));
    this.server = rpc.createProtocolConnection(child.stdout, child.stdin);
    this.server.onNotification("textDocument/publishDiagnostics", (told) => {
      this.#diagnosed.set(told.uri, told);
      this.#wake();
    });
    this.server.onRequest("client/registerCapability", () => null);
    this.server.onRequest("workspace/applyEdit", ({ edit }) => {
      this.apply(edit);
      return { applied: true };
    });
    this.server.listen();
  }

  async greet() {
    const workspaceFolders = [{ uri: pathToFileURL(this.folder).href, name: "rencana" }];
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
    const greeting = await this.server.sendRequest("initialize", { processId: process.pid, capabilities, workspaceFolders, rootUri: null });
    await this.server.sendNotification("initialized", {});
    return greeting;
  }

  uri(name) {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  async open(name) {
    const text = readFileSync(path.join(this.folder, name), "utf8");
    this.#texts.set(this.uri(name), { text, version: 1 });
    await this.server.sendNotification("textDocument/didOpen", { textDocument: { uri: this.uri(name), languageId: "jenjang", version: 1, text } });
  }

  text(name) {
    return this.#texts.get(this.uri(name)).text;
  }

  /** The place behind some words. */
  behind(name, words) {
    const before = this.text(name).slice(0, this.text(name).indexOf(words) + words.length).split("\n");
    return { line: before.length - 1, character: before.at(-1).length };
  }

  /** Writes in place of a range, key by key or all at once. */
  change(uri, range, text) {
    const open = this.#texts.get(uri);
    const lines = open.text.split("\n");
    const at = ({ line, character }) => lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
    open.text = open.text.slice(0, at(range.start)) + text + open.text.slice(at(range.end));
    open.version++;
    return this.server.sendNotification("textDocument/didChange", { textDocument: { uri, version: open.version }, contentChanges: [{ range, text }] });
  }

  async type(name, position, text) {
    let at = position;
    for (const key of text) {
      await this.change(this.uri(name), { start: at, end: at }, key);
      at = key === "\n" ? { line: at.line + 1, character: 0 } : { line: at.line, character: at.character + 1 };
    }
  }

  /** Makes an edit of the server in its open files, from the back to the front. */
  apply(edit) {
    for (const [uri, edits] of Object.entries(edit.changes)) {
      const last = (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character;
      for (const each of [...edits].sort(last)) {
        void this.change(uri, each.range, each.newText);
      }
    }
  }

  /** Waits until the rules found in a file are these. */
  async findings(name, ...rules) {
    const codes = () => this.#diagnosed.get(this.uri(name))?.diagnostics.map((each) => each.code).sort();
    while (JSON.stringify(codes()) !== JSON.stringify(rules)) {
      await new Promise((resolve) => (this.#wake = resolve));
    }
    return this.#diagnosed.get(this.uri(name)).diagnostics;
  }

  ask(method, name, position, more = {}) {
    return this.server.sendRequest(`textDocument/${method}`, { textDocument: { uri: this.uri(name) }, position, ...more });
  }

  command(command, ...args) {
    return this.server.sendRequest("workspace/executeCommand", { command, arguments: args });
  }

  async leave() {
    await this.server.sendRequest("shutdown");
    await this.server.sendNotification("exit");
    return this.ended;
  }
}

test("the packed server helps somebody who writes a plan", { skip: none && "JENJANG_EXTENSION names no unpacked extension" }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rencana kerja "));
  writeFileSync(path.join(folder, "dinas.jenjang"), AGENCY);
  writeFileSync(path.join(folder, "program.jenjang"), "program P1 \"Program  Satu\" untuk Dinkes\n");
  const editor = new Editor(folder);
  const greeting = await editor.greet();
  assert.equal(greeting.serverInfo.name, "Jenjang");
  await editor.open("dinas.jenjang");
  await editor.open("program.jenjang");
  await editor.findings("program.jenjang", "J405");

  // Typing: a word that is none, then the one that is proposed.
  const end = editor.behind("program.jenjang", "Dinkes\n");
  await editor.type("program.jenjang", end, "program P2 \"Program Dua\" untuk Dinkas\n");
  await editor.findings("program.jenjang", "J405", "S003");
  const list = await editor.ask("completion", "program.jenjang", editor.behind("program.jenjang", "untuk Dink"));
  const proposed = list.items.find((each) => each.label === "Dinkes");
  assert.ok(proposed, JSON.stringify(list).slice(0, 500));

  // A fix for it, of which there are several: that with the nearest name.
  const place = editor.behind("program.jenjang", "untuk Dinka");
  const actions = await editor.ask("codeAction", "program.jenjang", place, { range: { start: place, end: place }, context: { diagnostics: [] } });
  const fix = actions.find((each) => JSON.stringify(each.edit?.changes ?? "").includes("Dinkes"));
  assert.ok(fix, JSON.stringify(actions));
  editor.apply(fix.edit);
  await editor.findings("program.jenjang", "J405");
  assert.match(editor.text("program.jenjang"), /P2 "Program Dua" untuk Dinkes\n/);

  // Another name for the agency, in all files.
  const renamed = await editor.ask("rename", "dinas.jenjang", editor.behind("dinas.jenjang", "instansi Din"), { newName: "Dinsos" });
  editor.apply(renamed);
  assert.match(editor.text("dinas.jenjang"), /^instansi Dinsos [^]*untuk Dinsos\n$/);
  assert.doesNotMatch(editor.text("program.jenjang"), /Dinkes/);

  // All certain repairs, through the editor.
  assert.equal(await editor.command("jenjang.perbaikiSemua", editor.uri("program.jenjang")), 1);
  await editor.findings("program.jenjang");
  assert.match(editor.text("program.jenjang"), /"Program Satu"/);

  // The preview shows what is written, not what is saved.
  await editor.type("dinas.jenjang", editor.behind("dinas.jenjang", "Dinas "), "Kemajuan ");
  const page = await editor.command("jenjang.halaman", editor.uri("dinas.jenjang"));
  assert.match(page, /^<!DOCTYPE html>[^]*Dinas Kemajuan Kesehatan/i);
  assert.equal(readFileSync(path.join(folder, "dinas.jenjang"), "utf8"), AGENCY);
  assert.equal(await editor.command("jenjang.folder", editor.uri("program.jenjang")), folder);
  assert.equal(await editor.leave(), 0);
  assert.equal(editor.said, "");
  rmSync(folder, { recursive: true });
});
