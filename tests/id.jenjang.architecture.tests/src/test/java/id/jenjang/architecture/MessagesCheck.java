package id.jenjang.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every text for people is there in Indonesian and English, with the same places to fill in. */
final class MessagesCheck implements Check {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Override
    public List<Violation> violations(Project project) {
        var violations = new ArrayList<Violation>();
        project.files("/messages.properties")
                .forEach(
                        file -> {
                            var english = file.resolveSibling("messages_en.properties");
                            if (project.files("/messages_en.properties")
                                    .noneMatch(english::equals)) {
                                violations.add(
                                        new Violation(
                                                file,
                                                1,
                                                "has no messages_en.properties beside it"));
                            } else {
                                compare(project, file, english, violations);
                                compare(project, english, file, violations);
                            }
                        });
        return violations;
    }

    private static void compare(
            Project project, Path file, Path other, List<Violation> violations) {
        var texts = texts(project, file);
        var others = texts(project, other);
        texts.forEach(
                (key, text) -> {
                    long line = lineOfKey(project, file, key);
                    if (!others.containsKey(key)) {
                        violations.add(
                                new Violation(
                                        file, line, key + " is missing in " + other.getFileName()));
                    } else if (!arguments(text).equals(arguments(others.get(key)))) {
                        violations.add(
                                new Violation(
                                        file,
                                        line,
                                        key + " has other arguments in " + other.getFileName()));
                    }
                    problem(text)
                            .ifPresent(
                                    problem ->
                                            violations.add(
                                                    new Violation(
                                                            file, line, key + " " + problem)));
                });
    }

    private static Optional<String> problem(String text) {
        var written = arguments(text);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            int highest = new MessageFormat(text).getFormatsByArgumentIndex().length - 1;
            // An apostrophe alone hides the arguments after it from the format.
            return highest == written.last()
                    ? Optional.empty()
                    : Optional.of("hides an argument behind an apostrophe");
        } catch (IllegalArgumentException e) {
            return Optional.of("is no message format: " + e.getMessage());
        }
    }

    private static TreeSet<Integer> arguments(String text) {
        var found = new TreeSet<Integer>();
        ARGUMENT.matcher(text)
                .results()
                .forEach(match -> found.add(Integer.valueOf(match.group(1))));
        return found;
    }

    private static TreeMap<String, String> texts(Project project, Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(project.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static long lineOfKey(Project project, Path file, String key) {
        List<String> lines = project.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\s*" + Pattern.quote(key) + "\\s*[=:].*")) {
                return i + 1L;
            }
        }
        return 1;
    }
}
