package id.jenjang.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An Eclipse that Jenjang is installed into keeps its menus: what is added to menus that every
 * Eclipse has goes into groups that only Jenjang's own window has.
 */
final class MenuCheck implements Check {

    private static final Pattern SHARED =
            Pattern.compile("locationURI=\"menu:(?:file|edit|navigate|window|help)\\b([^\"]*)\"");
    private static final Pattern OWN = Pattern.compile("\\?(?:after|before)=jenjang\\..+");

    @Override
    public List<Violation> violations(Project project) {
        return project.files("plugin.xml").flatMap(file -> violations(project, file)).toList();
    }

    private static Stream<Violation> violations(Project project, Path file) {
        var lines = project.lines(file);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(
                        line ->
                                SHARED.matcher(lines.get(line))
                                        .results()
                                        .filter(found -> !OWN.matcher(found.group(1)).matches())
                                        .map(
                                                found ->
                                                        new Violation(
                                                                file,
                                                                line + 1L,
                                                                found.group()
                                                                        + " would also show in an"
                                                                        + " Eclipse")));
    }
}
