package id.jenjang.cli.internal;

import id.jenjang.model.Versi;
import id.jenjang.report.DocumentOptions;

import picocli.CommandLine.Option;

/** The options that choose among the variants of a document. */
final class DocumentFlags {

    @Option(names = "--versi", paramLabel = "VERSI")
    private Versi versi;

    @Option(names = "--pejabat", paramLabel = "ID")
    private String official;

    /** What is asked for. */
    DocumentOptions options() {
        return new DocumentOptions(versi, official);
    }
}
