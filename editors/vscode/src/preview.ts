import * as vscode from "vscode";
import { belongs, Refresh } from "./refresh";
import { text } from "./texts";

/** How long nobody must have typed before the page is made anew. */
const PAUSE = 400;

/** The report of a plan as a page beside its text, made anew while somebody writes, saved or not. */
export class Preview {
  private readonly panel: vscode.WebviewPanel;
  private readonly refresh: Refresh;

  /**
   * @param page asks for the page of the plan as it stands in the editor
   */
  constructor(
    plan: string,
    private readonly language: string,
    private readonly page: () => Promise<string>,
    onClose: () => void
  ) {
    this.panel = vscode.window.createWebviewPanel(
      "jenjang.pratinjau",
      text(language, "preview"),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true }
    );
    this.panel.webview.html = `<p>${text(language, "waiting")}</p>`;
    this.refresh = new Refresh(() => this.make(), PAUSE);
    const changed = (document: vscode.TextDocument) => {
      if (document.uri.scheme === "file" && belongs(plan, document.uri.fsPath)) {
        this.refresh.soon();
      }
    };
    const listeners = [
      vscode.workspace.onDidChangeTextDocument((event) => changed(event.document)),
      vscode.workspace.onDidSaveTextDocument(changed)
    ];
    this.panel.onDidDispose(() => {
      this.refresh.end();
      listeners.forEach((each) => each.dispose());
      onClose();
    });
    void this.refresh.now();
  }

  show(): void {
    this.panel.reveal(undefined, true);
    this.refresh.soon();
  }

  private async make(): Promise<void> {
    let html: string;
    try {
      html = await this.page();
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      html = `<pre>${escaped(text(this.language, "failed", said))}</pre>`;
    }
    if (!this.refresh.isEnded) {
      this.panel.webview.html = html;
    }
  }
}

function escaped(said: string): string {
  return said.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
