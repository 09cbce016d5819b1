package id.jenjang.report.internal.pohon;

import java.util.List;

/**
 * One page of a cascade.
 *
 * @param roots what is drawn
 * @param subject the element the page is about; null for the overview of all
 */
record CascadePage(List<Element> roots, Element subject) {

    CascadePage {
        roots = List.copyOf(roots);
    }
}
