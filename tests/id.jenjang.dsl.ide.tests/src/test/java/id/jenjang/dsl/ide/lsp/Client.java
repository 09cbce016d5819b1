package id.jenjang.dsl.ide.lsp;

import static org.junit.jupiter.api.Assertions.fail;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.model.Instansi;
import id.jenjang.rules.Checker;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * An editor at the other end of two pipes. Everything the server says is kept; {@link #await} waits
 * for it to say what a test expects, and only a server that never does makes it give up.
 */
final class Client implements LanguageClient, AutoCloseable {

    private static final int GIVE_UP_SECONDS = 120;

    final LanguageServer server;
    final CompletableFuture<Integer> exit;
    final List<String> log = new ArrayList<>();
    final List<ApplyWorkspaceEditParams> applied = new ArrayList<>();
    final List<ShowDocumentParams> shown = new ArrayList<>();
    final List<Object> progress = new ArrayList<>();

    /** All messages in both directions, in the order they were sent or came. */
    private int refreshes;

    final List<Message> messages = Collections.synchronizedList(new ArrayList<>());

    private final Map<String, PublishDiagnosticsParams> told = new HashMap<>();
    private final Map<Path, Integer> versions = new HashMap<>();
    private final Wire toServer = new Wire();
    private final OutputStream raw = toServer.out();

    Client() {
        this(new Checker());
    }

    Client(Checker checker) {
        this(checker, Client::page);
    }

    Client(Checker checker, PlanPage page) {
        var fromServer = new Wire();
        var setup = new ServerSetup(Locale.of("id"), checker, Knowledge.standard(), page, "uji");
        exit =
                CompletableFuture.supplyAsync(
                        () -> served(toServer.in, fromServer.out(), setup),
                        each -> Thread.ofPlatform().daemon().start(each));
        var threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        var launcher =
                LSPLauncher.createClientLauncher(
                        this,
                        fromServer.in,
                        toServer.out(),
                        threads,
                        next ->
                                message -> {
                                    received(message);
                                    next.consume(message);
                                });
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** The names of agencies stand for the page that rooms above compose. */
    private static String page(EditedPlan plan, Locale locale) throws PlanPage.NoPageException {
        var agencies = plan.plan().rencana().all(Instansi.class);
        if (agencies.isEmpty()) {
            throw new PlanPage.NoPageException("Tidak ada instansi.");
        }
        return agencies.getFirst().getNama();
    }

    private synchronized void received(Message message) {
        messages.add(message);
        notifyAll();
    }

    /** A server that ends closes its pipe, as a process does; a pipe left open is a broken one. */
    private static int served(InputStream in, OutputStream out, ServerSetup setup) {
        try (out) {
            return JenjangServer.serve(in, out, setup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that has greeted the server for some folders. */
    static Client in(Path... folders) throws Exception {
        var client = new Client();
        client.greet(null, null, folders);
        return client;
    }

    InitializeResult greet(String locale, Object options, Path... folders) throws Exception {
        return greet(locale, options, true, folders);
    }

    InitializeResult greet(String locale, Object options, boolean snippets, Path... folders)
            throws Exception {
        var params = new InitializeParams();
        params.setLocale(locale);
        params.setInitializationOptions(options);
        params.setCapabilities(new ClientCapabilities());
        params.getCapabilities().setWindow(new WindowClientCapabilities());
        params.getCapabilities().getWindow().setWorkDoneProgress(true);
        params.getCapabilities().getWindow().setShowDocument(new ShowDocumentCapabilities(true));
        var item = new CompletionItemCapabilities(snippets);
        var texts = new TextDocumentClientCapabilities();
        texts.setCompletion(new CompletionCapabilities(item));
        params.getCapabilities().setTextDocument(texts);
        var workspace = new WorkspaceClientCapabilities();
        workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
        params.getCapabilities().setWorkspace(workspace);
        params.setWorkspaceFolders(
                Arrays.stream(folders)
                        .map(each -> new WorkspaceFolder(each.toUri().toString(), "uji"))
                        .toList());
        var result = get(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(GIVE_UP_SECONDS, TimeUnit.SECONDS);
    }

    static TextDocumentIdentifier document(Path file) {
        return new TextDocumentIdentifier(file.toUri().toString());
    }

    void open(Path file, String text) {
        versions.put(file, 1);
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(file.toUri().toString(), "jenjang", 1, text)));
    }

    /** Changes the whole text. */
    void change(Path file, String text) {
        change(file, versions.get(file) + 1, new TextDocumentContentChangeEvent(text));
    }

    /** Replaces what stands between two positions. */
    void change(Path file, Position from, Position to, String text) {
        change(
                file,
                versions.get(file) + 1,
                new TextDocumentContentChangeEvent(new Range(from, to), text));
    }

    void change(Path file, int version, TextDocumentContentChangeEvent... changes) {
        versions.put(file, version);
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(
                                        file.toUri().toString(), version),
                                List.of(changes)));
    }

    void close(Path file) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
    }

    /** Sends bytes as they are. */
    void sendRaw(byte[] bytes) throws IOException {
        raw.write(bytes);
        raw.flush();
    }

    /** Waits until the newest that was told of a file is as expected. */
    synchronized List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> expected)
            throws InterruptedException {
        return awaitTold(file, each -> expected.test(each.getDiagnostics())).getDiagnostics();
    }

    synchronized PublishDiagnosticsParams awaitTold(
            Path file, Predicate<PublishDiagnosticsParams> expected) throws InterruptedException {
        var uri = file.toUri().toString();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        while (!(told.containsKey(uri) && expected.test(told.get(uri)))) {
            if (System.nanoTime() > end) {
                fail("Of " + uri + " was told " + told.get(uri) + "; log " + log);
            }
            wait(1000);
        }
        return told.get(uri);
    }

    /** Waits until the rules that found something in a file are these. */
    List<Diagnostic> awaitRules(Path file, String... rules) throws InterruptedException {
        return await(file, each -> rules(each).equals(List.of(rules)));
    }

    static List<String> rules(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(each -> each.getCode().getLeft()).toList();
    }

    @Override
    public synchronized CompletableFuture<Void> refreshCodeLenses() {
        refreshes++;
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    /**
     * Asks about figures, as an editor does: again whenever the server says that they may be others
     * now, until the answer is the wanted one.
     */
    <T> T figures(Callable<CompletableFuture<T>> question, Predicate<T> wanted) throws Exception {
        while (true) {
            int before = refreshes();
            var answer = get(question.call());
            if (wanted.test(answer)) {
                return answer;
            }
            awaitRefresh(before, answer);
        }
    }

    private synchronized int refreshes() {
        return refreshes;
    }

    private synchronized void awaitRefresh(int before, Object answer) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        while (refreshes == before) {
            if (System.nanoTime() > end) {
                fail("The last answer was " + answer + "; log " + log);
            }
            wait(1000);
        }
    }

    /** Waits until a message with these words was logged. */
    synchronized String awaitLog(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        while (log.stream().noneMatch(each -> each.contains(words))) {
            if (System.nanoTime() > end) {
                fail("Not logged: " + words + "; but " + log);
            }
            wait(1000);
        }
        return log.stream().filter(each -> each.contains(words)).findFirst().orElseThrow();
    }

    /** Waits until the server has refused a request. */
    synchronized ResponseError awaitError() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        while (errors().isEmpty()) {
            if (System.nanoTime() > end) {
                fail("No error came, but " + messages);
            }
            wait(1000);
        }
        return errors().getFirst();
    }

    private List<ResponseError> errors() {
        synchronized (messages) {
            return messages.stream()
                    .filter(ResponseMessage.class::isInstance)
                    .map(each -> ((ResponseMessage) each).getError())
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    synchronized boolean wasTold(Path file) {
        return told.containsKey(file.toUri().toString());
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        told.put(diagnostics.getUri(), diagnostics);
        notifyAll();
    }

    @Override
    public synchronized void logMessage(MessageParams message) {
        log.add(message.getMessage());
        notifyAll();
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(
            ApplyWorkspaceEditParams params) {
        applied.add(params);
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    @Override
    public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
        shown.add(params);
        return CompletableFuture.completedFuture(new ShowDocumentResult(true));
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void notifyProgress(ProgressParams params) {
        progress.add(params.getValue().getLeft());
        notifyAll();
    }

    @Override
    public void telemetryEvent(Object object) {
        fail("The server sends no telemetry");
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() throws Exception {
        raw.close();
        get(exit);
    }
}
