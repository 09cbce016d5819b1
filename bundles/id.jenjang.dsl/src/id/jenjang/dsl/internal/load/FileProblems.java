package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import java.util.List;

/** Findings about whole files. */
public final class FileProblems {

    private FileProblems() {}

    /** The finding that a file cannot be read, at the byte where reading failed. */
    public static TextFinding unreadable(Source source) {
        var range =
                new TextRange(
                        source.path(),
                        source.failureOffset(),
                        0,
                        source.failureLine(),
                        source.failureColumn());
        return new TextFinding(
                TextFinding.UNREADABLE_FILE,
                Severity.ERROR,
                range,
                source.failure(),
                List.of(),
                List.of());
    }
}
