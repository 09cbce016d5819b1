package id.jenjang.report.internal.reviu;

import id.jenjang.report.internal.text.Wording;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Severity;

import java.util.Collection;

/** Severities in the words of the document, and how often each occurs. */
final class Severities {
    private Severities() {}

    /** Its name. */
    static String word(Wording wording, Severity severity) {
        return wording.text("tingkat." + key(severity));
    }

    private static String key(Severity severity) {
        return switch (severity) {
            case ERROR -> "galat";
            case WARNING -> "peringatan";
            case INFO -> "catatan";
        };
    }

    static int count(Collection<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(each -> each.severity() == severity).count();
    }
}
