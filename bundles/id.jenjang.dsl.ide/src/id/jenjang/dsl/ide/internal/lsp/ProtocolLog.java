package id.jenjang.dsl.ide.internal.lsp;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Sends what the protocol's library complains of to the client, a line each: a stack trace on the
 * standard error helps nobody who edits a plan.
 */
final class ProtocolLog extends Handler implements AutoCloseable {

    /** Held here, for the JVM may forget a logger nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private final Consumer<String> client;

    ProtocolLog(Consumer<String> client) {
        this.client = client;
        setLevel(Level.WARNING);
        LIBRARY.addHandler(this);
        LIBRARY.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord complaint) {
        if (isLoggable(complaint)) {
            client.accept(String.valueOf(complaint.getMessage()).lines().findFirst().orElse(""));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        LIBRARY.removeHandler(this);
    }
}
