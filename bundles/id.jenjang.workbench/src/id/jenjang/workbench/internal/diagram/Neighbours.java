package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Area;

import org.eclipse.swt.SWT;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the box beside a box, for people who work with keys. */
final class Neighbours {

    private final Map<String, Area> areas;

    Neighbours(Picture picture) {
        areas =
                picture == null
                        ? Map.of()
                        : picture.drawn().map(each -> each.areas()).orElse(Map.of());
    }

    /** The box that an arrow key leads to; the first one when none is chosen. */
    Optional<String> from(Optional<String> node, int arrow) {
        if (node.isEmpty()) {
            return areas.keySet().stream().findFirst();
        }
        var from = areas.get(node.get());
        return switch (arrow) {
            case SWT.ARROW_LEFT -> nearest(from, each -> each.x() < from.x());
            case SWT.ARROW_RIGHT -> nearest(from, each -> each.x() > from.x());
            case SWT.ARROW_UP -> nearest(from, each -> same(each, from) && each.y() < from.y());
            default -> nearest(from, each -> same(each, from) && each.y() > from.y());
        };
    }

    private static boolean same(Area one, Area other) {
        return Math.abs(one.x() - other.x()) < 1;
    }

    private Optional<String> nearest(Area from, Predicate<Area> fits) {
        return areas.entrySet().stream()
                .filter(each -> fits.test(each.getValue()))
                .min(Comparator.comparingDouble(each -> distance(each.getValue(), from)))
                .map(Map.Entry::getKey);
    }

    private static double distance(Area one, Area other) {
        double across = one.y() + one.height() / 2 - other.y() - other.height() / 2;
        return Math.hypot(one.x() - other.x(), across);
    }
}
