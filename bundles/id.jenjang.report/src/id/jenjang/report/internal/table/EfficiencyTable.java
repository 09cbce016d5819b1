package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;

/**
 * The efficiency of every indicator as a table, or one sentence where no figure of it could be
 * computed: a page of dashes tells a reader nothing.
 *
 * @param lead key of the sentence that leads to the table
 */
public record EfficiencyTable(String lead) implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        boolean empty =
                !context.iku().isEmpty()
                        && context.iku().stream().noneMatch(i -> computed(context, i));
        if (empty) {
            out.add(context.wording().paragraph("efisiensi.tanpa"));
            return;
        }
        new CaptionedTable(lead, "efisiensi.judul", IndicatorTables::efisiensi).write(context, out);
    }

    private static boolean computed(ReportContext context, Indikator indikator) {
        return context.efisiensi(indikator).angka().isPresent();
    }
}
