package id.jenjang.dsl.ide.internal.lsp;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers requests beside each other, each with the plan as it was when the request came. Whatever
 * goes wrong becomes one sentence for the client; a request that is called off is given up.
 */
final class Requests implements AutoCloseable {

    /** How far the conversation is. */
    enum Stage {
        NEW,
        OPEN,
        SHUT
    }

    private final ExecutorService pool;
    private final Consumer<Throwable> failed;
    private volatile Stage stage = Stage.NEW;
    private volatile ServerMessages messages;

    Requests(ServerMessages messages, Consumer<Throwable> failed) {
        this.messages = messages;
        this.failed = failed;
        this.pool =
                Executors.newFixedThreadPool(
                        Math.max(2, Runtime.getRuntime().availableProcessors()),
                        Thread.ofPlatform().daemon().name("jenjang-lsp-jawab-", 0).factory());
    }

    void speak(ServerMessages language) {
        messages = language;
    }

    Stage stage() {
        return stage;
    }

    void enter(Stage next) {
        stage = next;
    }

    /** An answer that takes a moment. */
    <T> CompletableFuture<T> answer(Function<CancelChecker, T> work) {
        var refusal = refusal();
        if (refusal.isPresent()) {
            return CompletableFuture.failedFuture(refusal.get());
        }
        return CompletableFutures.computeAsync(
                pool,
                cancelled -> {
                    cancelled.checkCanceled();
                    return told(() -> work.apply(cancelled));
                });
    }

    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (CancellationException | ResponseErrorException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed.accept(e);
            throw error(
                    ResponseErrorCode.InternalError,
                    messages.text("request.failed", e.getClass().getSimpleName()));
        }
    }

    /** Why nothing can be asked now; empty when it can. */
    Optional<ResponseErrorException> refusal() {
        return switch (stage) {
            case OPEN -> Optional.empty();
            case NEW ->
                    Optional.of(
                            error(
                                    ResponseErrorCode.ServerNotInitialized,
                                    messages.text("state.new")));
            case SHUT ->
                    Optional.of(
                            error(ResponseErrorCode.InvalidRequest, messages.text("state.shut")));
        };
    }

    static ResponseErrorException error(ResponseErrorCode code, String sentence) {
        return new ResponseErrorException(new ResponseError(code, sentence, null));
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
