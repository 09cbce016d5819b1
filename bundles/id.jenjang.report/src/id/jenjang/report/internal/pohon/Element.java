package id.jenjang.report.internal.pohon;

import id.jenjang.report.tree.Figure.Measure;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An element of a cascade with what hangs below it. What hangs below several elements stands in
 * full below the first.
 *
 * @param id its name within the cascade
 * @param level its level
 * @param title what it is, for example "Sasaran 1"
 * @param name its name as printed
 * @param measures its indicators
 * @param children what hangs below it and nowhere before
 * @param shared ids of what hangs below it, too, and stands below an element before
 */
record Element(
        String id,
        Level level,
        String title,
        String name,
        List<Measure> measures,
        List<Element> children,
        List<String> shared) {

    Element {
        measures = List.copyOf(measures);
        children = List.copyOf(children);
        shared = List.copyOf(shared);
    }

    /** The same element with other children. */
    Element with(List<Element> others) {
        return new Element(id, level, title, name, measures, others, shared);
    }

    /** The same element with other indicators, here and below. */
    Element measured(UnaryOperator<List<Measure>> change) {
        return new Element(
                id,
                level,
                title,
                name,
                change.apply(measures),
                children.stream().map(c -> c.measured(change)).toList(),
                shared);
    }

    /** The same element without indicators of its own. */
    Element brief() {
        return new Element(id, level, title, name, List.of(), children, shared);
    }

    /** The same element with nothing below. */
    Element alone() {
        return new Element(id, level, title, name, measures, List.of(), List.of());
    }

    /** The element and what stands below the levels down to one. */
    Element downTo(Level last) {
        return with(
                children.stream()
                        .filter(c -> c.level().compareTo(last) <= 0)
                        .map(c -> c.downTo(last))
                        .toList());
    }

    /** The element and all below, parents first. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }
}
