package id.jenjang.report.internal.section;

import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The centred lines that say below a document's heading whose it is. */
public final class DocumentTitle {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private DocumentTitle() {}

    /** Writes the agency's name. */
    public static void agency(ReportContext context, ReportWriter out) {
        out.add(line(context.wording().fill("{instansi}")));
    }

    /** A centred line in capitals. */
    public static Paragraph line(String text) {
        return new Paragraph(
                Style.CENTERED,
                List.of(new Inline.Text(text.toUpperCase(INDONESIAN), Set.of(Mark.BOLD))));
    }
}
