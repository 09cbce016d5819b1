import { promises as fs } from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import { run } from "./documents";
import { CommandLine } from "./program";
import { text } from "./texts";

/** The report of a plan as a page beside its text, made anew whenever a file of the plan is saved. */
export class Preview {
  private readonly panel: vscode.WebviewPanel;
  private waiting: NodeJS.Timeout | undefined;
  private running = false;
  private again = false;

  constructor(
    private readonly plan: string,
    private readonly language: string,
    private readonly laporan: (...words: string[]) => CommandLine,
    onClose: () => void
  ) {
    this.panel = vscode.window.createWebviewPanel(
      "jenjang.pratinjau",
      text(language, "preview"),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true }
    );
    this.panel.webview.html = `<p>${text(language, "waiting")}</p>`;
    const saved = vscode.workspace.onDidSaveTextDocument((document) => {
      if (!path.relative(plan, document.uri.fsPath).startsWith("..")) {
        this.soon();
      }
    });
    this.panel.onDidDispose(() => {
      clearTimeout(this.waiting);
      saved.dispose();
      onClose();
    });
    void this.make();
  }

  show(): void {
    this.panel.reveal(undefined, true);
    this.soon();
  }

  /** Several files saved at once make one page. */
  private soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.make(), 300);
  }

  private async make(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), "jenjang-"));
    try {
      const page = path.join(folder, "pratinjau.html");
      const done = await run(this.laporan(this.plan, "--format", "html", "--output", page));
      const html = await fs.readFile(page, "utf8").catch(() => "");
      this.panel.webview.html = html || `<pre>${escaped(text(this.language, "failed", done.said))}</pre>`;
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
      this.running = false;
    }
    if (this.again) {
      this.again = false;
      this.soon();
    }
  }
}

function escaped(said: string): string {
  return said.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
