package id.jenjang.dsl.ide.internal.lsp;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

import java.util.List;

/** What the server can do, as it tells a client. */
final class Capabilities {

    private Capabilities() {}

    static ServerCapabilities all() {
        var all = new ServerCapabilities();
        all.setPositionEncoding(PositionEncodingKind.UTF16);
        var sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        all.setTextDocumentSync(sync);
        all.setCompletionProvider(new CompletionOptions(false, Writing.TRIGGERS));
        all.setSignatureHelpProvider(new SignatureHelpOptions(List.of(" ", ",")));
        all.setHoverProvider(true);
        all.setDefinitionProvider(true);
        all.setReferencesProvider(true);
        all.setDocumentHighlightProvider(true);
        all.setDocumentSymbolProvider(true);
        all.setWorkspaceSymbolProvider(true);
        all.setFoldingRangeProvider(true);
        all.setCodeLensProvider(new CodeLensOptions(false));
        all.setInlayHintProvider(true);
        all.setCallHierarchyProvider(true);
        all.setSelectionRangeProvider(true);
        all.setRenameProvider(new RenameOptions(true));
        all.setSemanticTokensProvider(
                new SemanticTokensWithRegistrationOptions(Structure.LEGEND, true, true));
        all.setDocumentFormattingProvider(true);
        all.setDocumentRangeFormattingProvider(true);
        all.setDocumentOnTypeFormattingProvider(
                new DocumentOnTypeFormattingOptions("\n", List.of("}")));
        all.setCodeActionProvider(
                new CodeActionOptions(
                        List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
        all.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.NAMES));
        all.setWorkspace(workspace());
        return all;
    }

    private static WorkspaceServerCapabilities workspace() {
        var folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        return new WorkspaceServerCapabilities(folders);
    }
}
