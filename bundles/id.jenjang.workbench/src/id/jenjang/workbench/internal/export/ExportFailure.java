package id.jenjang.workbench.internal.export;

/** A document cannot be printed; the message is a sentence for people. */
final class ExportFailure extends Exception {

    private static final long serialVersionUID = 1L;

    ExportFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
