package id.jenjang.report.docx;

import id.jenjang.report.tree.Origin;

import java.util.List;

/**
 * A figure as a Word file was given it: where it comes from and how it was printed.
 *
 * @param tag tag of its content controls, at most 64 characters
 * @param origin where it comes from
 * @param forms its texts in reading order, one for each time it was printed; spaces of all kinds
 *     are plain spaces
 */
public record TracedFigure(String tag, Origin origin, List<String> forms) {

    public TracedFigure {
        forms = List.copyOf(forms);
    }
}
