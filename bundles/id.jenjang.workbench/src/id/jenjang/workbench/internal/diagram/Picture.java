package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Area;
import id.jenjang.diagram.DrawnGraph;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.report.LiveCascade.Point;
import id.jenjang.report.tree.Figure.Measure;
import id.jenjang.workbench.internal.document.DocumentAt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A picture of the cascade, laid out.
 *
 * @param drawn boxes and lines; empty when the plan has no cascade
 * @param title what it is called
 * @param shown agency and year
 * @param choices all agencies and years there are
 * @param labels what the choices are called, in the same order
 * @param depth the number of the level that is closed at first
 * @param toggled elements that differ from what their level is at first
 * @param points what boxes stand for, by id
 * @param closed ids of closed boxes with something below
 * @param refs where the elements lie, by id
 */
record Picture(
        Optional<DrawnGraph> drawn,
        String title,
        Optional<DocumentAt> shown,
        List<DocumentAt> choices,
        List<String> labels,
        int depth,
        Set<ElementRef> toggled,
        Map<String, Point> points,
        Set<String> closed,
        Map<String, ElementRef> refs) {

    /** The box of an element, or of the nearest around it that has one. */
    Optional<String> node(ElementRef element) {
        for (var at = Optional.of(element); at.isPresent(); at = at.get().parent()) {
            for (var each : refs.entrySet()) {
                if (each.getValue().equals(at.get()) && area(each.getKey()).isPresent()) {
                    return Optional.of(each.getKey());
                }
            }
        }
        return Optional.empty();
    }

    Optional<Area> area(String node) {
        return drawn.map(each -> each.areas().get(node));
    }

    /** The box at a place of the picture. */
    Optional<String> at(double x, double y) {
        return drawn.flatMap(
                each ->
                        each.areas().entrySet().stream()
                                .filter(area -> area.getValue().contains(x, y))
                                .map(Map.Entry::getKey)
                                .findFirst());
    }

    /** All that is known of a box: what it is, and its indicators with their figures. */
    String told(String node) {
        var point = points.get(node);
        var measures =
                point.measures().stream()
                        .map(Measure::text)
                        .map(each -> "\n\u2022 " + each)
                        .collect(Collectors.joining());
        return (point.title() + "\n" + point.name() + measures).strip();
    }

    /** Whether something hangs below a box, drawn or not. */
    boolean hasBelow(String node) {
        return points.get(node).below() > 0 && refs.containsKey(node);
    }
}
