package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca.JenisMasalah;
import id.jenjang.measure.tercetak.CuplikanTerbaca.Masalah;
import id.jenjang.measure.tercetak.KolomTerbaca;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * J522: rows of a table have more or fewer cells than it has columns, or figures without a name; or
 * a table prints capaian of a year without its realisasi.
 */
final class RowShape extends PrintedRule {
    RowShape() {
        super("J522", Severity.WARNING, Regulation.PERMENPANRB_53_2014, Regulation.JENJANG);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (CuplikanTerbaca piece : document.pieces()) {
            for (JenisMasalah kind : JenisMasalah.values()) {
                List<Masalah> rows =
                        piece.masalah().stream().filter(each -> each.jenis() == kind).toList();
                if (!rows.isEmpty() && kind != JenisMasalah.TANPA_KOLOM_NAMA) {
                    report(piece, kind, rows, context);
                }
            }
            checkColumns(piece, context);
        }
    }

    private static void report(
            CuplikanTerbaca piece, JenisMasalah kind, List<Masalah> rows, CheckContext context) {
        FindingDraft draft =
                atAll(rows.stream().map(Masalah::letak).toList(), kind, context)
                        .variant(
                                switch (kind) {
                                    case SEL_KURANG -> "few";
                                    case SEL_LEBIH -> "many";
                                    case TANPA_NAMA, TANPA_KOLOM_NAMA -> "nameless";
                                });
        Masalah first = rows.getFirst();
        if (kind == JenisMasalah.TANPA_NAMA) {
            draft.report(where(piece, context), rows.size());
        } else {
            draft.report(where(piece, context), rows.size(), first.ada(), first.perlu());
        }
    }

    /** Capaian of a year stands beside its target and realisasi of other years only. */
    private static void checkColumns(CuplikanTerbaca piece, CheckContext context) {
        Set<Integer> measured = years(piece, BesaranCetak.REALISASI);
        if (measured.isEmpty()) {
            return;
        }
        for (KolomTerbaca column : piece.kolom()) {
            if (column.isi() instanceof KolomTerbaca.Nilai(Arti meaning)
                    && meaning.besaran() == BesaranCetak.CAPAIAN
                    && !measured.contains(meaning.tahun())) {
                context.at(Places.of(column.letak()))
                        .key("kolom", meaning.tahun())
                        .variant("column")
                        .report(where(piece, context), meaning.tahun());
            }
        }
    }

    private static Set<Integer> years(CuplikanTerbaca piece, BesaranCetak kind) {
        return piece.kolom().stream()
                .map(KolomTerbaca::isi)
                .filter(KolomTerbaca.Nilai.class::isInstance)
                .map(each -> ((KolomTerbaca.Nilai) each).arti())
                .filter(each -> each.besaran() == kind)
                .map(Arti::tahun)
                .collect(Collectors.toSet());
    }
}
