package id.jenjang.report.internal;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;

/**
 * The lists of the front matter. They are composed after the body, so that an empty list is left
 * out.
 */
final class FrontLists {

    private FrontLists() {}

    static void tables(ReportContext context, ReportWriter out) {
        if (out.count(Caption.Kind.TABLE) > 0) {
            out.add(new Contents(Contents.Kind.TABLES));
        }
    }

    static void figures(ReportContext context, ReportWriter out) {
        if (out.count(Caption.Kind.FIGURE) > 0) {
            out.add(new Contents(Contents.Kind.FIGURES));
        }
    }

    static void appendices(ReportContext context, ReportWriter out) {
        if (!out.appendices().isEmpty()) {
            out.add(new Contents(Contents.Kind.APPENDICES, out.appendices()));
        }
    }
}
