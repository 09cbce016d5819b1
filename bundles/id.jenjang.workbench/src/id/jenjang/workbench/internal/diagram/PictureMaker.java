package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.DrawnGraph;
import id.jenjang.diagram.Graph;
import id.jenjang.diagram.GraphLayout;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.report.CascadePicture;
import id.jenjang.report.LiveCascade;
import id.jenjang.report.LiveCascade.Point;
import id.jenjang.report.PlanDocument;
import id.jenjang.workbench.internal.document.DocumentAt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes pictures of the cascade; what does not change from one to the next is kept. */
final class PictureMaker {

    static final String KIND = "pohon";

    /** A cascade up to this size is open at first. */
    private static final int SMALL = 80;

    private static final int SASARAN = CascadePicture.levels().indexOf("sasaran");

    private EditedPlan plan;
    private Optional<DocumentAt> shown = Optional.empty();
    private List<DocumentAt> choices = List.of();
    private LiveCascade cascade;
    private final Map<String, Point> points = new LinkedHashMap<>();
    private final Map<String, ElementRef> refs = new HashMap<>();

    /** Makes a picture; takes as long as the cascade is large. */
    Picture make(Request request) {
        read(request);
        int depth = request.depth() >= 0 ? request.depth() : depth();
        var toggled = new HashSet<>(request.toggled());
        request.reveal().ifPresent(element -> open(element, depth, toggled));
        var closed = new HashSet<String>();
        points.values().stream()
                .filter(each -> isClosed(each, depth, toggled))
                .forEach(each -> closed.add(each.id()));
        Optional<DrawnGraph> drawn = Optional.empty();
        if (!points.isEmpty()) {
            var graph = cascade.graph(each -> closed.contains(each.id()));
            var coloured = coloured(graph, request, closed);
            drawn = Optional.of(new GraphLayout().drawn(coloured, request.room()));
        }
        var loaded = plan.plan();
        return new Picture(
                drawn,
                shown.map(each -> each.document().name() + " " + each.label(loaded)).orElse(""),
                shown,
                choices,
                choices.stream().map(each -> each.label(loaded)).toList(),
                depth,
                Set.copyOf(toggled),
                Map.copyOf(points),
                Set.copyOf(closed),
                Map.copyOf(refs));
    }

    private void read(Request request) {
        var wanted = request.wanted();
        if (request.moment().plan() == plan && (wanted.isEmpty() || wanted.equals(shown))) {
            return;
        }
        plan = request.moment().plan();
        var loaded = plan.plan();
        choices = DocumentAt.of(PlanDocument.named(KIND).orElseThrow(), loaded);
        shown = DocumentAt.chosen(choices, wanted);
        points.clear();
        refs.clear();
        cascade =
                shown.flatMap(each -> each.settings(loaded))
                        .map(settings -> new LiveCascade(loaded.rencana(), settings))
                        .orElse(null);
        if (cascade != null) {
            cascade.points().forEach(each -> points.put(each.id(), each));
            points.values()
                    .forEach(
                            each ->
                                    each.element()
                                            .flatMap(element -> ElementRef.of(plan, element))
                                            .ifPresent(ref -> refs.put(each.id(), ref)));
        }
    }

    private int depth() {
        return points.size() <= SMALL ? CascadePicture.levels().size() : SASARAN;
    }

    private boolean isClosed(Point point, int depth, Set<ElementRef> toggled) {
        var ref = refs.get(point.id());
        return ref != null && point.below() > 0 && isDeep(point, depth) != toggled.contains(ref);
    }

    private static boolean isDeep(Point point, int depth) {
        return CascadePicture.levels().indexOf(point.level()) >= depth;
    }

    /** Opens what stands above an element. */
    private void open(ElementRef element, int depth, Set<ElementRef> toggled) {
        var byRef = new HashMap<ElementRef, Point>();
        points.values().forEach(each -> byRef.putIfAbsent(refs.get(each.id()), each));
        Optional<ElementRef> at = Optional.of(element);
        while (at.isPresent() && !byRef.containsKey(at.get())) {
            at = at.get().parent();
        }
        var parent = at.map(byRef::get).flatMap(Point::parent).map(points::get);
        while (parent.isPresent()) {
            var above = parent.get();
            if (isClosed(above, depth, toggled)) {
                var ref = refs.get(above.id());
                if (!toggled.remove(ref)) {
                    toggled.add(ref);
                }
            }
            parent = above.parent().map(points::get);
        }
    }

    private Graph coloured(Graph graph, Request request, Set<String> closed) {
        return switch (request.colouring()) {
            case LEVEL -> graph;
            case PREDICATE -> Colours.byPredicate(graph, points);
            case FINDING -> Colours.byFinding(graph, request.moment(), refs, closed);
        };
    }
}
