package id.jenjang.cli.internal;

import id.jenjang.report.docx.DocxWriter;

/**
 * Loads the Word library in a thread of its own while the plan is read, because that takes as long.
 */
final class WordWarmUp {

    private WordWarmUp() {}

    static void start() {
        Thread.ofPlatform()
                .daemon()
                .name("word warm-up")
                // What fails here fails again when the report is written, and is told there.
                .uncaughtExceptionHandler((thread, failure) -> {})
                .start(() -> new DocxWriter().warmUp());
    }
}
