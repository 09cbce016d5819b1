package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.ide.lsp.ServerSetup;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A conversation with one client, from its greeting to its goodbye. */
public final class PlanServer implements LanguageServer, AutoCloseable {

    /** Plans, and what they name: narratives, pictures, templates, lists of codes. */
    private static final String WATCHED = "**/*.{jenjang,md,txt,png,jpg,jpeg,svg,docx,dotx}";

    private final ServerSetup setup;
    private final ClientTalk talk = new ClientTalk();
    private final Requests requests;
    private final TextRequests texts;
    private final WorkspaceRequests workspace;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final ProtocolLog complaints = new ProtocolLog(talk::warn);
    private ServerMessages messages;
    private Desk desk;
    private List<String> folders = List.of();
    private boolean watches;

    /** A server nobody has spoken to. */
    public PlanServer(ServerSetup setup) {
        this.setup = setup;
        this.messages = new ServerMessages(setup.locale());
        this.requests = new Requests(messages, this::failed);
        this.texts = new TextRequests(requests);
        this.workspace = new WorkspaceRequests(requests);
    }

    /** Tells the server whom it speaks to; before anything else. */
    public void connect(LanguageClient client) {
        talk.connect(client);
    }

    /** The exit code, once the conversation is over. */
    public CompletableFuture<Integer> ended() {
        return ended;
    }

    private void failed(Throwable cause) {
        talk.fail(messages.text("request.failed", cause.getClass().getSimpleName()), cause);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (requests.stage() != Requests.Stage.NEW) {
            return CompletableFuture.failedFuture(
                    Requests.error(ResponseErrorCode.InvalidRequest, messages.text("state.twice")));
        }
        var locale = locale(params.getLocale());
        messages = new ServerMessages(locale);
        requests.speak(messages);
        endWith(params.getProcessId());
        var client = Optional.ofNullable(params.getCapabilities());
        client.ifPresent(talk::greet);
        watches = client.map(PlanServer::watches).orElse(false);
        var edits = client.map(PlanServer::versionsEdits).orElse(false);
        desk = new Desk(setup, locale, ServerOptions.of(params.getInitializationOptions()), talk);
        var changes = new WorkspaceEdits(desk.names(), edits);
        texts.open(
                desk,
                changes,
                new Writing(
                        setup.knowledge(), client.map(PlanServer::fillsSnippets).orElse(false)));
        workspace.open(
                desk,
                new Commands(desk, setup.page(), talk.client(), changes),
                new Places(desk, changes));
        folders = folders(params);
        requests.enter(Requests.Stage.OPEN);
        return CompletableFuture.completedFuture(
                new InitializeResult(
                        Capabilities.all(), new ServerInfo("Jenjang", setup.version())));
    }

    private Locale locale(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return setup.locale();
        }
        return Locale.of(wanted.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "id");
    }

    /** A server whose client has died without a word shall not stay. */
    private void endWith(Integer client) {
        if (client != null) {
            ProcessHandle.of(client)
                    .ifPresent(each -> each.onExit().thenRun(() -> ended.complete(1)));
        }
    }

    @SuppressWarnings("deprecation") // Older clients name one folder only, and in this way.
    private static List<String> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).toList();
        }
        return params.getRootUri() == null ? List.of() : List.of(params.getRootUri());
    }

    private static boolean fillsSnippets(ClientCapabilities client) {
        return client.getTextDocument() != null
                && client.getTextDocument().getCompletion() != null
                && client.getTextDocument().getCompletion().getCompletionItem() != null
                && Boolean.TRUE.equals(
                        client.getTextDocument()
                                .getCompletion()
                                .getCompletionItem()
                                .getSnippetSupport());
    }

    private static boolean watches(ClientCapabilities client) {
        return client.getWorkspace() != null
                && client.getWorkspace().getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(
                        client.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
    }

    private static boolean versionsEdits(ClientCapabilities client) {
        return client.getWorkspace() != null
                && client.getWorkspace().getWorkspaceEdit() != null
                && Boolean.TRUE.equals(
                        client.getWorkspace().getWorkspaceEdit().getDocumentChanges());
    }

    @Override
    public void initialized(InitializedParams params) {
        if (requests.stage() != Requests.Stage.OPEN) {
            return;
        }
        if (watches) {
            var all = new FileSystemWatcher(Either.forLeft(WATCHED));
            talk.client()
                    .registerCapability(
                            new RegistrationParams(
                                    List.of(
                                            new Registration(
                                                    "jenjang-berkas",
                                                    "workspace/didChangeWatchedFiles",
                                                    new DidChangeWatchedFilesRegistrationOptions(
                                                            List.of(all))))));
        }
        desk.settle(folders, List.of());
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        var refusal = requests.refusal();
        if (refusal.isPresent()) {
            return CompletableFuture.failedFuture(refusal.get());
        }
        requests.enter(Requests.Stage.SHUT);
        desk.close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(requests.stage() == Requests.Stage.SHUT ? 0 : 1);
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is nothing to trace that the client does not see itself.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }

    @Override
    public void close() {
        complaints.close();
        requests.close();
        if (desk != null) {
            desk.close();
        }
    }
}
