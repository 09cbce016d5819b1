package id.jenjang.report.html.internal;

import id.jenjang.report.html.HtmlOptions;
import id.jenjang.report.tree.Origin;

import java.util.HashSet;
import java.util.Set;

/** Makes figures links to the elements they come from, where a page is to have such links. */
final class FigureLinks {

    private final boolean wanted;
    private final Set<String> linked = new HashSet<>();

    FigureLinks(boolean wanted) {
        this.wanted = wanted;
    }

    /** Style of the links; empty on a page without. */
    String style() {
        return wanted ? OwnFile.LINKS.text() : "";
    }

    /**
     * Begins a link. It is left out of the order of the tab key, because there are hundreds and the
     * plan beside the page is reached by keys.
     *
     * @return whether it has to be ended
     */
    boolean open(Origin origin, Markup out) {
        if (!wanted || origin == null) {
            return false;
        }
        var target = HtmlOptions.ORIGIN + origin.element().replace(' ', '_');
        out.open(
                "a",
                "class",
                "figure",
                "id",
                linked.add(target) ? target : null,
                "href",
                HtmlOptions.ORIGIN + origin.element(),
                "title",
                told(origin),
                "tabindex",
                "-1");
        return true;
    }

    private static String told(Origin origin) {
        var told =
                origin.formula().isEmpty() || origin.name().isEmpty()
                        ? origin.name() + origin.formula()
                        : origin.name() + ": " + origin.formula();
        return told.isEmpty() ? null : told;
    }
}
