package id.jenjang.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A bundle says from which version on it can use what others have made: an Eclipse that is too old
 * then refuses Jenjang, instead of taking it and failing later.
 */
final class BoundsCheck implements Check {

    private static final Map<String, String> BOUND_IN =
            Map.of(
                    "Require-Bundle", "bundle-version=",
                    "Fragment-Host", "bundle-version=",
                    "Import-Package", "version=");

    @Override
    public List<Violation> violations(Project project) {
        return Bundle.all(project).stream()
                .filter(bundle -> bundle.file().startsWith("bundles"))
                .flatMap(
                        bundle ->
                                BOUND_IN.keySet().stream()
                                        .sorted()
                                        .flatMap(header -> unbound(project, bundle, header)))
                .toList();
    }

    private static Stream<Violation> unbound(Project project, Bundle bundle, String header) {
        return bundle.entries(header).stream()
                .filter(entry -> !entry.startsWith("id.jenjang."))
                .filter(entry -> !attributes(entry).anyMatch(BOUND_IN.get(header)::equals))
                .map(entry -> violation(project, bundle, entry.split(";")[0].strip()));
    }

    /** The names of an entry's attributes, each with its sign. */
    private static Stream<String> attributes(String entry) {
        return Stream.of(entry.split(";"))
                .skip(1)
                .map(each -> each.strip().replaceFirst("=.*", "="));
    }

    private static Violation violation(Project project, Bundle bundle, String name) {
        return new Violation(
                bundle.file(),
                project.lineOf(bundle.file(), name),
                name + " may be of any version; say from which one on");
    }
}
