package id.jenjang.dsl;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what reading a text finds, one line each, as "line:column+length [id] message". */
final class Expect {

    static final Locale INDONESIAN = Locale.of("id");

    private Expect() {}

    static List<String> problems(String text) {
        return problems(Map.of("rencana.jenjang", text), INDONESIAN);
    }

    static List<String> problems(Map<String, String> files, Locale locale) {
        return PlanLoader.parse(files, locale).problems().stream().map(Expect::line).toList();
    }

    static String line(TextFinding finding) {
        var range = finding.range();
        return "%d:%d+%d [%s] %s"
                .formatted(
                        range.line(),
                        range.column(),
                        range.length(),
                        finding.ruleId(),
                        finding.message());
    }
}
