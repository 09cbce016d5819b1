package id.jenjang.report.internal.pohon;

import id.jenjang.diagram.Graph;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.report.internal.ReportContext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The performance cascade of an agency, or a branch of it, in one picture. */
public final class WholeCascade {

    private final ReportContext context;
    private final List<Element> roots;
    private final Map<String, Bernama> sources;
    private final Map<String, Element> elements = new HashMap<>();

    /** The cascade of an agency. */
    public WholeCascade(ReportContext context) {
        this.context = context;
        var tree = new CascadeTree(context);
        this.roots = tree.roots();
        this.sources = tree.sources();
        roots.forEach(r -> r.all().forEach(e -> elements.put(e.id(), e)));
    }

    /** The words for levels, from the top. */
    public static List<String> levels() {
        return Arrays.stream(Level.values()).map(Level::word).toList();
    }

    /** The ids of what a picture may begin at, from the top. */
    public List<String> names() {
        return sources.values().stream()
                .map(Bernama::getId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * The picture.
     *
     * @param from id or code of what it begins at; null for the whole
     * @param last word of the lowest level shown; null for the lowest there is
     * @return empty when nothing bears that id or code, or nothing is as high as the last level
     */
    public Optional<Graph> graph(String from, String last) {
        Level lowest =
                last == null ? Level.SUBKEGIATAN : Level.valueOf(last.toUpperCase(Locale.ROOT));
        List<Element> shown =
                (from == null ? roots.stream() : branch(from))
                        .filter(e -> e.level().compareTo(lowest) <= 0)
                        .map(e -> e.downTo(lowest))
                        .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CascadeGraph(context.wording(), elements, Map.of()).of(shown, lowest));
    }

    /** What stands below several objectives is one element. */
    private Stream<Element> branch(String from) {
        return roots.stream()
                .flatMap(Element::all)
                .filter(e -> is(sources.get(e.id()), from))
                .limit(1);
    }

    private static boolean is(Bernama source, String name) {
        return source != null
                && (name.equals(source.getId())
                        || source instanceof ElemenProgram coded && name.equals(coded.getKode()));
    }
}
