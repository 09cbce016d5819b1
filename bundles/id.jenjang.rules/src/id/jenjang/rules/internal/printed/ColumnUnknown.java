package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca.JenisMasalah;
import id.jenjang.measure.tercetak.KolomTerbaca;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J523: a heading is not understood, or no column names what the rows are of. */
final class ColumnUnknown extends PrintedRule {
    ColumnUnknown() {
        super("J523", Severity.WARNING, Regulation.JENJANG);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (CuplikanTerbaca piece : document.pieces()) {
            piece.masalah().stream()
                    .filter(each -> each.jenis() == JenisMasalah.TANPA_KOLOM_NAMA)
                    .forEach(
                            each ->
                                    context.at(Places.of(each.letak()))
                                            .key("nama")
                                            .variant("nameless")
                                            .report(where(piece, context)));
            for (KolomTerbaca column : piece.kolom()) {
                if (column.isi() instanceof KolomTerbaca.TidakDikenal
                        && !column.judul().isBlank()) {
                    context.at(Places.of(column.letak()))
                            .key(column.judul())
                            .report(column.judul().strip(), where(piece, context));
                }
            }
        }
    }
}
