package id.jenjang.report.internal.pohon;

import id.jenjang.diagram.Graph;
import id.jenjang.model.Bernama;
import id.jenjang.model.Misi;
import id.jenjang.report.LiveCascade.Point;
import id.jenjang.report.internal.ReportContext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The performance cascade of an agency whose branches can be left out one by one. */
public final class FoldableCascade {

    private final ReportContext context;
    private final List<Element> roots;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Point> points = new LinkedHashMap<>();

    /** The cascade of an agency. */
    public FoldableCascade(ReportContext context) {
        this.context = context;
        var tree = new CascadeTree(context);
        this.roots = tree.roots();
        var sources = tree.sources();
        roots.forEach(root -> add(root, Optional.empty(), sources));
    }

    /** Elements are known before those above them, because these count them. */
    private int add(Element element, Optional<String> parent, Map<String, Bernama> sources) {
        elements.put(element.id(), element);
        points.put(element.id(), null); // keeps the order of reading
        int below = element.shared().size();
        for (Element child : element.children()) {
            below += 1 + add(child, Optional.of(element.id()), sources);
        }
        points.put(
                element.id(),
                new Point(
                        element.id(),
                        parent,
                        element.level().word(),
                        element.title(),
                        element.name(),
                        element.measures(),
                        below,
                        source(element, sources)));
        return below;
    }

    /** A vision is known by the missions it holds. */
    private static Optional<Bernama> source(Element element, Map<String, Bernama> sources) {
        Bernama own = sources.get(element.id());
        if (own != null || element.level() != Level.VISI) {
            return Optional.ofNullable(own);
        }
        return element.children().stream()
                .map(child -> sources.get(child.id()))
                .filter(Misi.class::isInstance)
                .map(Bernama::eContainer)
                .filter(Bernama.class::isInstance)
                .map(Bernama.class::cast)
                .findFirst();
    }

    /** All points, parents first. */
    public List<Point> points() {
        return List.copyOf(points.values());
    }

    /** The picture without what hangs below folded points. */
    public Graph graph(Predicate<Point> folded) {
        return new CascadeGraph(context.wording(), elements, Map.of())
                .of(roots.stream().map(each -> open(each, folded)).toList(), Level.SUBKEGIATAN);
    }

    private Element open(Element element, Predicate<Point> folded) {
        return folded.test(points.get(element.id()))
                ? element.alone()
                : element.with(
                        element.children().stream().map(each -> open(each, folded)).toList());
    }
}
