package id.jenjang.bench;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An editor that has started {@code jenjang lsp} as a process and has one file open. */
final class ServerClient implements LanguageClient, AutoCloseable {

    private static final int GIVE_UP_SECONDS = 300;

    private final Process process;
    private final LanguageServer server;
    private final String open;
    private final Map<String, PublishDiagnosticsParams> told = new HashMap<>();
    private int version = 1;

    ServerClient(Path launcher, Path folder, Path file, String text)
            throws IOException, InterruptedException {
        process =
                new ProcessBuilder(launcher.toString(), "lsp")
                        .directory(folder.toFile())
                        .redirectError(Redirect.INHERIT)
                        .start();
        var launched =
                LSPLauncher.createClientLauncher(
                        this,
                        new BufferedInputStream(process.getInputStream()),
                        new BufferedOutputStream(process.getOutputStream()));
        launched.startListening();
        server = launched.getRemoteProxy();
        open = uri(file);
        greet(folder);
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(open, "jenjang", version, text)));
        await(open, each -> each.getVersion() != null);
    }

    private void greet(Path folder) throws IOException, InterruptedException {
        var greeting = new InitializeParams();
        greeting.setCapabilities(new ClientCapabilities());
        greeting.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(folder), "rencana")));
        get(server.initialize(greeting));
        server.initialized(new InitializedParams());
    }

    private static String uri(Path path) {
        return path.toUri().toString();
    }

    private static <T> T get(CompletableFuture<T> answer) throws IOException, InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Replaces what stands between two columns of a line of the open file. */
    void type(int line, int from, int to, String text) {
        version++;
        var range = new Range(new Position(line, from), new Position(line, to));
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(open, version),
                                List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    /** Waits until the open file is told to be broken, or whole, as it is now. */
    void awaitOpen(boolean broken) throws IOException, InterruptedException {
        await(open, each -> each.getVersion() == version && has(each, "S001") == broken);
    }

    /** Waits until references of another file lead somewhere, or do not. */
    void awaitLost(Path file, boolean lost) throws IOException, InterruptedException {
        await(uri(file), each -> has(each, "S003") == lost);
    }

    private static boolean has(PublishDiagnosticsParams params, String rule) {
        return params.getDiagnostics().stream()
                .anyMatch(each -> rule.equals(each.getCode().getLeft()));
    }

    private synchronized void await(String uri, Predicate<PublishDiagnosticsParams> expected)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        while (!(told.containsKey(uri) && expected.test(told.get(uri)))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("the server says nothing more of " + uri);
            }
            wait(1000);
        }
    }

    /** Waits for what may come at a place of the open file. */
    void complete(int line, int column) throws IOException, InterruptedException {
        get(
                server.getTextDocumentService()
                        .completion(
                                new CompletionParams(
                                        new TextDocumentIdentifier(open),
                                        new Position(line, column))));
    }

    /** Waits until the whole plan is checked as it is now. */
    void check() throws IOException, InterruptedException {
        get(
                server.getWorkspaceService()
                        .executeCommand(new ExecuteCommandParams("jenjang.periksa", List.of())));
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        told.put(diagnostics.getUri(), diagnostics);
        notifyAll();
    }

    @Override
    public void telemetryEvent(Object object) {
        // Nothing of it is measured.
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
    public void logMessage(MessageParams message) {
        System.err.println(message.getMessage());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        get(server.shutdown());
        server.exit();
        process.waitFor();
    }
}
