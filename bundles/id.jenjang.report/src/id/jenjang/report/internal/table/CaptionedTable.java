package id.jenjang.report.internal.table;

import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table with its caption, the sentence that leads to it, and the remarks below it.
 *
 * @param lead key of the lead-in, which names the table as {@code {tabel}}
 * @param title key of the caption
 * @param source builds the table
 * @param notes remarks printed below it
 */
public record CaptionedTable(
        String lead,
        String title,
        TableSource source,
        Function<ReportContext, List<? extends Block>> notes)
        implements Content {

    /** A table without remarks. */
    public CaptionedTable(String lead, String title, TableSource source) {
        this(lead, title, source, context -> List.of());
    }

    @Override
    public void write(ReportContext context, ReportWriter out) {
        Caption caption = out.caption(Caption.Kind.TABLE, context.wording().text(title));
        out.add(
                context.wording()
                        .paragraph(lead, Map.of("tabel", ReportWriter.reference(caption))));
        out.add(source.build(context, caption));
        out.addAll(notes.apply(context));
    }
}
