package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.FindingIdentity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives findings of reading their identity: the kind of mistake, the file's name and the text that
 * stands there; lines and folders play no part.
 */
final class ProblemNames {
    private static final int LONGEST = 40;

    private final Map<Path, String> texts = new HashMap<>();
    private final FindingIdentity identities = new FindingIdentity();

    ProblemNames(List<Source> sources) {
        for (var source : sources) {
            if (source.text() != null) {
                texts.put(source.path(), source.text());
            }
        }
    }

    /** The same findings, each with its identity. */
    List<TextFinding> name(List<TextFinding> problems) {
        return problems.stream().map(each -> each.withIdentity(identity(each))).toList();
    }

    private String identity(TextFinding problem) {
        var written = written(problem.range());
        var file = problem.range().file().getFileName();
        return identities.next(
                problem.ruleId()
                        + " "
                        + (file == null ? "" : file)
                        + (written.isEmpty() ? "" : ":" + written));
    }

    private String written(TextRange range) {
        var text = texts.getOrDefault(range.file(), "");
        int from = Math.min(range.offset(), text.length());
        int to = Math.min(from + Math.min(range.length(), LONGEST), text.length());
        return text.substring(from, to).strip().replaceAll("\\s+", " ");
    }
}
