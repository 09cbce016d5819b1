package id.jenjang.cli.internal.print;

import id.jenjang.rules.Severity;

import java.nio.file.Path;

/** What severities and files are called in the output formats. */
final class Names {

    private Names() {}

    /** The SARIF 2.1.0 level; the JSON form uses the same words. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** ANSI colour number. */
    static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "34";
        };
    }

    /** The path with forward slashes on every system. */
    static String file(Path file) {
        return file.toString().replace('\\', '/');
    }
}
