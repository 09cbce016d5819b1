package id.jenjang.cli.internal;

import java.util.List;

/** Ends a command with exit code 2; every message is one complete sentence for the user. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    CommandFailure(String message) {
        this(List.of(message));
    }

    CommandFailure(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    List<String> messages() {
        return messages;
    }
}
