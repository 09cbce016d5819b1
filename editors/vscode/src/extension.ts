import * as path from "node:path";
import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";
import { FORMATS, KINDS, run } from "./documents";
import { Preview } from "./preview";
import { commandLine, Surroundings } from "./program";
import { text } from "./texts";

let client: LanguageClient | undefined;
const previews = new Map<string, Preview>();

function surroundings(context: vscode.ExtensionContext): Surroundings {
  const settings = vscode.workspace.getConfiguration("jenjang");
  return {
    program: settings.get("program", ""),
    java: settings.get("java", ""),
    language: settings.get("bahasa", "id"),
    extension: context.extensionPath,
    environment: process.env
  };
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const at = surroundings(context);
  const line = commandLine(at, "lsp");
  client = new LanguageClient(
    "jenjang",
    "Jenjang",
    { command: line.command, args: line.args, options: { env: line.environment } },
    {
      documentSelector: [
        { scheme: "file", language: "jenjang" },
        { scheme: "untitled", language: "jenjang" },
        { scheme: "file", language: "markdown" }
      ],
      initializationOptions: {
        rencana: vscode.workspace.getConfiguration("jenjang").get("rencana", []),
        halamanAturan: vscode.Uri.joinPath(context.extensionUri, "aturan").toString() + "/"
      },
      synchronize: { configurationSection: "jenjang.rencana" }
    }
  );
  const commands: [string, () => Promise<void>][] = [
    ["jenjang.periksaRencana", () => check(at)],
    ["jenjang.buatLaporan", () => report(at)],
    ["jenjang.pratinjau", () => preview(at)]
  ];
  for (const [name, action] of commands) {
    context.subscriptions.push(vscode.commands.registerCommand(name, action));
  }
  try {
    await client.start();
  } catch (cause) {
    void vscode.window.showErrorMessage(text(at.language, "notStarted", String(cause)));
  }
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function server(command: string, ...args: string[]): Promise<unknown> {
  return client!.sendRequest("workspace/executeCommand", { command, arguments: args });
}

function here(): string | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && client?.code2ProtocolConverter.asUri(document.uri);
}

async function check(at: Surroundings): Promise<void> {
  const uri = here();
  const summary = (await server("jenjang.periksa", ...(uri ? [uri] : []))) as { kalimat: string };
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  void vscode.window.showInformationMessage(`Jenjang: ${summary.kalimat}`);
  void at;
}

/** The folder of the plan somebody is writing in. */
async function plan(at: Surroundings): Promise<string | undefined> {
  const uri = here();
  const folder = uri && ((await server("jenjang.folder", uri)) as string | null);
  if (!folder) {
    void vscode.window.showWarningMessage(text(at.language, "noPlan"));
  }
  return folder || undefined;
}

async function report(at: Surroundings): Promise<void> {
  const folder = await plan(at);
  const kind = folder && (await vscode.window.showQuickPick(KINDS, { title: text(at.language, "kind") }));
  const format = kind && (await vscode.window.showQuickPick(FORMATS, { title: text(at.language, "format") }));
  if (!folder || !kind || !format) {
    return;
  }
  const year = await vscode.window.showInputBox({
    title: text(at.language, "year"),
    validateInput: (typed) => (/^(\d{4})?$/.test(typed) ? undefined : text(at.language, "yearWrong"))
  });
  const target =
    year !== undefined &&
    (await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.file(path.join(folder, `${kind.jenis}${year && "-" + year}.${format}`)),
      filters: { [format]: [format] }
    }));
  if (!target) {
    return;
  }
  await vscode.workspace.saveAll(false);
  const words = ["laporan", folder, "--jenis", kind.jenis, "--format", format, "--output", target.fsPath];
  const done = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: text(at.language, "making") },
    () => run(commandLine(at, ...words, ...(year ? ["--tahun", year] : [])))
  );
  // 1 says that the plan has mistakes; the document is there all the same, marked as a draft.
  if (done.code < 0 || done.code > 1) {
    void vscode.window.showErrorMessage(text(at.language, "failed", done.said));
    return;
  }
  const open = text(at.language, "open");
  const chosen = await vscode.window.showInformationMessage(text(at.language, "made", target.fsPath), open);
  if (chosen === open) {
    await vscode.env.openExternal(target);
  }
}

async function preview(at: Surroundings): Promise<void> {
  const uri = here();
  const folder = await plan(at);
  if (!folder || !uri) {
    return;
  }
  const shown = previews.get(folder);
  if (shown) {
    shown.show();
    return;
  }
  const page = async () => (await server("jenjang.halaman", uri)) as string;
  previews.set(folder, new Preview(folder, at.language, page, () => previews.delete(folder)));
}
