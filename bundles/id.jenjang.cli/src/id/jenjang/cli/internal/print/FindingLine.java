package id.jenjang.cli.internal.print;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Severity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Findings and their counts as words for people.
 *
 * @param messages the language
 * @param coloured whether severities are told by colour, too
 */
public record FindingLine(Messages messages, boolean coloured) {

    /** The line of one finding, as in {@code setda/2023.jenjang:12:7: galat [J203] ...}. */
    public String of(TextFinding finding) {
        var range = finding.range();
        var severity = messages.text("level." + key(finding.severity()));
        return range.file()
                + ":"
                + range.line()
                + ":"
                + range.column()
                + ": "
                + colour(severity, Names.colour(finding.severity()))
                + " ["
                + finding.ruleId()
                + "] "
                + finding.message();
    }

    /** A count as in "3 galat"; none is printed without colour. */
    String counted(Severity severity, long count) {
        var words = messages.text("count." + key(severity) + (count == 1 ? ".one" : ""), count);
        return count == 0 ? words : colour(words, Names.colour(severity));
    }

    /** The counts of all severities that occur, as in "3 galat, 1 catatan". */
    String counts(List<TextFinding> findings) {
        return Arrays.stream(Severity.values())
                .filter(each -> count(findings, each) > 0)
                .map(each -> counted(each, count(findings, each)))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<TextFinding> findings, Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    String colour(String words, String number) {
        return coloured ? "\u001B[" + number + "m" + words + "\u001B[0m" : words;
    }
}
