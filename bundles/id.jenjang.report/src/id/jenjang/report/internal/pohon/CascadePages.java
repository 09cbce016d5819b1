package id.jenjang.report.internal.pohon;

import id.jenjang.report.tree.Figure.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Spreads a cascade over pages: an overview down to the programs, then a page for each objective
 * and program with something below, more than one where it is too large. On each page the way down
 * to what it shows is repeated.
 */
final class CascadePages {

    private static final List<UnaryOperator<List<Measure>>> SHORTER =
            List.of(m -> m, CascadePages::named, m -> List.of());

    private final Predicate<List<Element>> fits;

    /**
     * @param fits whether elements can be read on one page
     */
    CascadePages(Predicate<List<Element>> fits) {
        this.fits = fits;
    }

    List<CascadePage> of(List<Element> roots) {
        List<CascadePage> pages = new ArrayList<>(overview(roots));
        for (Element root : roots) {
            root.all()
                    .filter(e -> isBranch(e) || e == root && isLoose(e))
                    .forEach(branch -> pages.addAll(branch(branch)));
        }
        return pages;
    }

    /**
     * The first of several ever shorter overviews that fits: to the programs, to the objectives,
     * each with figures, with names only, without indicators. The shortest may take several pages.
     */
    private List<CascadePage> overview(List<Element> roots) {
        for (Level last : List.of(Level.PROGRAM, Level.SASARAN)) {
            for (UnaryOperator<List<Measure>> words : SHORTER) {
                List<Element> shown =
                        shown(roots, last).stream().map(r -> r.measured(words)).toList();
                if (!shown.isEmpty() && fits.test(shown)) {
                    return List.of(new CascadePage(shown, null));
                }
            }
        }
        List<CascadePage> pages = new ArrayList<>();
        for (Element root : shown(roots, Level.SASARAN)) {
            split(
                    root.measured(m -> List.of()),
                    shown -> pages.add(new CascadePage(List.of(shown), null)));
        }
        return pages;
    }

    private static List<Measure> named(List<Measure> measures) {
        return measures.stream().map(Measure::named).toList();
    }

    private static List<Element> shown(List<Element> roots, Level last) {
        return roots.stream()
                .filter(r -> r.level().compareTo(last) <= 0)
                .map(r -> r.downTo(last))
                .toList();
    }

    /** An objective with programs that are shown below no other. */
    private static boolean isBranch(Element element) {
        return element.level() == Level.SASARAN && !element.children().isEmpty();
    }

    /** A program that supports no objective. */
    private static boolean isLoose(Element root) {
        return root.level() == Level.PROGRAM && !root.children().isEmpty();
    }

    private List<CascadePage> branch(Element branch) {
        List<CascadePage> pages = new ArrayList<>();
        split(branch, shown -> pages.add(new CascadePage(List.of(shown), branch)));
        return pages;
    }

    private void split(Element element, Consumer<Element> page) {
        if (element.children().isEmpty() || fits.test(List.of(element))) {
            page.accept(element);
            return;
        }
        var way = new Way(element, page);
        List<Element> together = new ArrayList<>();
        for (Element child : element.children()) {
            together.add(child);
            if (!fits.test(List.of(element.with(together)))) {
                together.removeLast();
                way.flush(together);
                together.clear();
                if (fits.test(List.of(element.with(List.of(child))))) {
                    together.add(child);
                } else {
                    split(child, shown -> way.flush(List.of(shown)));
                }
            }
        }
        way.flush(together);
    }

    /** An element repeated on several pages; only the first tells its indicators. */
    private static final class Way {
        private final Consumer<Element> page;
        private Element element;

        Way(Element element, Consumer<Element> page) {
            this.element = element;
            this.page = page;
        }

        void flush(List<Element> children) {
            if (!children.isEmpty()) {
                page.accept(element.with(children));
                element = element.brief();
            }
        }
    }
}
