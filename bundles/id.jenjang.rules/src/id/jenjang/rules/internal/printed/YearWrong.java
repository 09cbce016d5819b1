package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.KolomTerbaca;
import id.jenjang.model.Periode;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * J554: a title, a column or a sentence names a year that is not the document's or cannot be: a
 * realisasi of a year to come, a target outside the Renstra, one year in two columns.
 */
final class YearWrong extends PrintedRule {
    YearWrong() {
        super("J554", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (CuplikanTerbaca piece : document.pieces()) {
            YearWords.check(document, piece, context);
            Map<Arti, KolomTerbaca> seen = new HashMap<>();
            for (KolomTerbaca column : piece.kolom()) {
                if (column.isi() instanceof KolomTerbaca.Nama) {
                    // the figures that follow are of what this column names
                    seen.clear();
                }
                if (column.isi() instanceof KolomTerbaca.Nilai(Arti meaning)) {
                    checkColumn(document, new Column(piece, column, meaning), context);
                    KolomTerbaca other = seen.putIfAbsent(meaning, column);
                    if (other != null) {
                        reportTwice(new Column(piece, column, meaning), other, context);
                    }
                }
            }
        }
    }

    /** A column of figures in its table. */
    private record Column(CuplikanTerbaca piece, KolomTerbaca column, Arti meaning) {}

    private static void checkColumn(PrintedDocument document, Column column, CheckContext context) {
        int year = column.meaning().tahun();
        Optional<Periode> period = period(document);
        if (achieved(column.meaning().besaran()) && year > document.year()) {
            report("future", column, String.valueOf(document.year()), context);
        } else if (column.meaning().besaran() == BesaranCetak.TARGET
                && period.filter(each -> !holds(each, year)).isPresent()) {
            report(
                    "period",
                    column,
                    period.get().getAwal() + "-" + period.get().getAkhir(),
                    context);
        }
    }

    private static boolean achieved(BesaranCetak kind) {
        return switch (kind) {
            case REALISASI, CAPAIAN, REALISASI_ANGGARAN, SERAPAN, SISA -> true;
            default -> false;
        };
    }

    private static Optional<Periode> period(PrintedDocument document) {
        return document.agency()
                .flatMap(each -> document.plan().renstra(each, document.year()))
                .flatMap(document.plan()::periode)
                .filter(each -> each.getAwal() <= each.getAkhir());
    }

    private static boolean holds(Periode period, int year) {
        return period.getAwal() <= year && year <= period.getAkhir();
    }

    private static void report(String variant, Column column, String right, CheckContext context) {
        var draft = context.at(Places.of(column.column().letak())).key(column.meaning());
        if (variant.equals("period")) {
            draft.severity(Severity.WARNING);
        }
        draft.variant(variant)
                .report(
                        column.column().judul().strip(),
                        where(column.piece(), context),
                        column.meaning().tahun(),
                        right);
    }

    private static void reportTwice(Column column, KolomTerbaca other, CheckContext context) {
        context.at(Places.of(column.column().letak()))
                .key("ganda", column.meaning())
                .severity(Severity.WARNING)
                .related(Places.of(other.letak()))
                .variant("twice")
                .report(Words.what(column.meaning()), where(column.piece(), context));
    }
}
