package id.jenjang.cli.internal.print;

import static java.util.stream.Collectors.joining;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Findings and their counts as words for people.
 *
 * @param messages the language
 * @param coloured whether severities are told by colour, too
 */
public record FindingLine(Messages messages, boolean coloured) {

    /** More places than this make no line any more. */
    private static final int MOST_RELATED = 4;

    /** The line of one finding, as in {@code setda/2023.jenjang:12:7: galat [J203] ...}. */
    public String of(TextFinding finding) {
        return place(finding.range())
                + ": "
                + level(finding.severity())
                + " ["
                + finding.ruleId()
                + "] "
                + finding.message();
    }

    /** What a severity is called. */
    String level(Severity severity) {
        return colour(messages.text("level." + key(severity)), Names.colour(severity));
    }

    /** What follows a finding's line: its place in print, and where else its cause stands. */
    String details(TextFinding finding, String indent) {
        var subject = finding.subject();
        var printed = subject.isPrinted() ? indent + subject.printed() + "\n" : "";
        return printed + related(finding, indent);
    }

    private String related(TextFinding finding, String indent) {
        var places = finding.related();
        if (places.isEmpty()) {
            return "";
        }
        var words =
                places.stream().limit(MOST_RELATED).map(FindingLine::place).collect(joining(", "));
        var key = places.size() > MOST_RELATED ? "check.related.more" : "check.related";
        return indent + messages.text(key, words, places.size() - MOST_RELATED) + "\n";
    }

    static String place(TextRange range) {
        return range.file() + ":" + range.line() + ":" + range.column();
    }

    /** A count as in "3 galat"; none is printed without colour. */
    public String counted(Severity severity, long count) {
        var words = messages.text("count." + key(severity) + (count == 1 ? ".one" : ""), count);
        return count == 0 ? words : colour(words, Names.colour(severity));
    }

    /** The counts of all severities that occur, as in "3 galat, 1 catatan". */
    String counts(List<TextFinding> findings) {
        return Arrays.stream(Severity.values())
                .filter(each -> count(findings, each) > 0)
                .map(each -> counted(each, count(findings, each)))
                .collect(joining(", "));
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
