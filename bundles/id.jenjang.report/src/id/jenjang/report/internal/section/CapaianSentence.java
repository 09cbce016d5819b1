package id.jenjang.report.internal.section;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.Pita;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Paragraph;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences on one indicator's capaian: target, realisasi, capaian, whether the target is
 * reached, predicate, and the change against the year before in percentage points. A change that
 * would print as zero is "the same".
 */
final class CapaianSentence {

    private final ReportContext context;
    private final Indikator indikator;

    CapaianSentence(ReportContext context, Indikator indikator) {
        this.context = context;
        this.indikator = indikator;
    }

    /** The paragraph of the analysis. */
    Paragraph paragraph() {
        Wording w = context.wording();
        var pengukur = context.pengukur();
        Optional<Nilai> target = pengukur.target(indikator, context.tahun());
        Optional<Nilai> realisasi = pengukur.realisasi(indikator, context.tahun());
        String targetText = context.printer().inWords(indikator, target);
        String realisasiText = context.printer().inWords(indikator, realisasi);
        if (target.isEmpty()) {
            return realisasi.isEmpty()
                    ? w.paragraph("analisis.tanpa-data")
                    : w.paragraph("analisis.tanpa-target", Map.of("realisasi", realisasiText));
        }
        if (ValuePrinter.available(realisasi).isEmpty()) {
            return w.paragraph(
                    "analisis.tanpa-realisasi",
                    Map.of("target", targetText, "alasan", reason(realisasi)));
        }
        return switch (pengukur.capaian(indikator, context.tahun())) {
            case Hasil.TidakTersedia missing ->
                    w.paragraph(
                            "analisis.tanpa-capaian",
                            Map.of(
                                    "target", targetText,
                                    "realisasi", realisasiText,
                                    "alasan", context.printer().reason(missing)));
            case Hasil.Terhitung capaian ->
                    w.paragraph(
                            isZero(realisasi) && !isZero(target)
                                    ? "analisis.nihil"
                                    : "analisis.capaian",
                            Map.of(
                                    "target", targetText,
                                    "realisasi", realisasiText,
                                    "capaian", context.printer().percent(capaian, Besaran.CAPAIAN),
                                    "hasil", outcome(),
                                    "predikat", predicate(capaian),
                                    "perbandingan", comparison(capaian)));
        };
    }

    private boolean isZero(Optional<Nilai> nilai) {
        return nilai.flatMap(context.pengukur()::angka)
                .filter(number -> number.signum() == 0)
                .isPresent();
    }

    private static String reason(Optional<Nilai> realisasi) {
        return realisasi
                .filter(NilaiNA.class::isInstance)
                .map(n -> ((NilaiNA) n).getAlasan())
                .filter(a -> !a.isBlank())
                .map(a -> " (" + a.strip() + ")")
                .orElse("");
    }

    /** Whether the target is exceeded, reached or not reached. */
    String outcome() {
        return context.pengukur()
                .pencapaian(indikator, context.tahun())
                .map(context.printer().penjelasan()::pencapaian)
                .orElse(ValuePrinter.NONE);
    }

    private String predicate(Hasil capaian) {
        Wording w = context.wording();
        String predicate =
                context.pengukur()
                        .predikat(capaian)
                        .map(Pita::getPredikat)
                        .map(p -> w.text("analisis.predikat", Map.of("predikat", p)))
                        .orElse("");
        String rankingKey = predicate.isEmpty() ? "analisis.peringkat-saja" : "analisis.peringkat";
        String ranking =
                Optional.ofNullable(context.metode().peringkat())
                        .flatMap(s -> context.pengukur().predikat(s, capaian))
                        .map(Pita::getPredikat)
                        .map(p -> w.text(rankingKey, Map.of("peringkat", p)))
                        .orElse("");
        return predicate + ranking;
    }

    private String comparison(Hasil capaian) {
        Wording w = context.wording();
        int before = context.tahun() - 1;
        Hasil earlier = context.pengukur().capaian(indikator, before);
        Hasil change = context.pengukur().perubahanCapaian(indikator, context.tahun());
        if (earlier.angka().isEmpty() || change.angka().isEmpty()) {
            return w.text("analisis.tanpa-pembanding");
        }
        Optional<BigDecimal> printed = context.pengukur().tercetak(change, Besaran.CAPAIAN).angka();
        BigDecimal points = printed.orElse(BigDecimal.ZERO);
        String key =
                points.signum() > 0
                        ? "analisis.naik"
                        : points.signum() < 0 ? "analisis.turun" : "analisis.tetap";
        return w.text(
                key,
                Map.of(
                        "realisasi",
                        context.printer()
                                .withUnit(
                                        indikator, context.pengukur().realisasi(indikator, before)),
                        "capaian",
                        context.printer().percent(earlier, Besaran.CAPAIAN),
                        "selisih",
                        FormatAngka.angka(points.abs())));
    }
}
