package id.jenjang.dsl.internal.parser;

/** A value that cannot be read; the message is the sentence shown to the writer. */
final class UnreadableValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableValue(String message) {
        super(message);
    }
}
