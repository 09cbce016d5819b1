package id.jenjang.dsl.ide.edit;

import id.jenjang.measure.TeksHidup;
import id.jenjang.model.RencanaPackage.Literals;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the live values of narratives that name elements, in place and in files of their own. */
final class LiveValues {

    private static final int MARKS = 3;

    /** The word every narrative begins with. */
    private static final String NARRATIVE = "bagian";

    private final WrittenPlan plan;

    LiveValues(WrittenPlan plan) {
        this.plan = plan;
    }

    /**
     * A name in a live value.
     *
     * @param offset of the name in the text of the file
     * @param narrative the text in a plan file it stands in; null in a narrative file
     */
    record Named(Path file, int offset, int length, WrittenPart narrative) {}

    /** Every live value that names one of the elements. */
    List<Named> of(Set<String> names) {
        var found = new ArrayList<Named>();
        if (names.isEmpty()) {
            return found;
        }
        var word =
                Pattern.compile(
                        names.stream()
                                .map(Pattern::quote)
                                .collect(
                                        Collectors.joining(
                                                "|", "(?:^|[(,])\\s*(", ")(?=\\s*(?:$|[.(),]))")));
        var files = new LinkedHashSet<Path>();
        for (var file : plan.filesWith(Set.of(NARRATIVE))) {
            for (var head : file.partsWith(Set.of(NARRATIVE))) {
                if (head.isKeyword(NARRATIVE)) {
                    var element = head.owner();
                    element.parts(Literals.BAGIAN__ISI)
                            .forEach(part -> find(word, file.path(), part, found));
                    element.parts(Literals.BAGIAN__SUMBER)
                            .forEach(part -> narrative(file.path(), part).ifPresent(files::add));
                }
            }
        }
        for (var path : files) {
            var text = plan.plan().text(path).orElse("");
            find(word, text, new Named(path, 0, 0, null), found);
        }
        return found;
    }

    private static void find(Pattern word, Path file, WrittenPart text, List<Named> found) {
        var start = new Named(file, text.offset() + MARKS, 0, text);
        find(word, text.text().substring(MARKS), start, found);
    }

    private static void find(Pattern word, String text, Named start, List<Named> found) {
        if (text.indexOf('{') < 0) {
            return;
        }
        for (var value : TeksHidup.parse(text).nilai()) {
            var matcher = word.matcher(value.ungkapan());
            while (matcher.find()) {
                found.add(
                        new Named(
                                start.file(),
                                start.offset() + value.offset() + 1 + matcher.start(1),
                                matcher.end(1) - matcher.start(1),
                                start.narrative()));
            }
        }
    }

    private static Optional<Path> narrative(Path planFile, WrittenPart source) {
        try {
            var folder = planFile.getParent() == null ? Path.of("") : planFile.getParent();
            return Optional.of(folder.resolve(String.valueOf(Values.read(source))).normalize());
        } catch (InvalidPathException e) {
            // No file of this system has such a name; the check of the plan says so.
            return Optional.empty();
        }
    }
}
