package id.jenjang.dsl.ide.lsp;

import id.jenjang.dsl.ide.internal.lsp.PlanServer;

import org.eclipse.lsp4j.launch.LSPLauncher;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A language server (LSP 3.17) for plans. It reads files and writes none: what it would change it
 * asks its client to change, so several may serve the same folder.
 */
public final class JenjangServer {

    private JenjangServer() {}

    /**
     * Serves one client until it says goodbye or is gone.
     *
     * @param in messages of the client; not closed
     * @param out receives messages to the client and nothing else; not closed
     * @param setup language and rules
     * @return the exit code the protocol asks for: 0 after a proper goodbye, 1 without one
     */
    public static int serve(InputStream in, OutputStream out, ServerSetup setup) {
        var threads =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("jenjang-lsp-", 0).factory());
        try (var server = new PlanServer(setup)) {
            var launcher =
                    LSPLauncher.createServerLauncher(
                            server, new BufferedInputStream(in), out, threads, each -> each);
            server.connect(launcher.getRemoteProxy());
            var listening = launcher.startListening();
            threads.execute(() -> waitFor(listening, server.ended()));
            return server.ended().join();
        } finally {
            // Not closed: its reader may wait for a message that never comes.
            threads.shutdownNow();
        }
    }

    /** A client whose messages end is gone; one that said goodbye has ended it with 0 before. */
    private static void waitFor(Future<Void> listening, CompletableFuture<Integer> ended) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // A broken stream ends the conversation like a closed one.
            ended.complete(1);
        }
        ended.complete(1);
    }
}
