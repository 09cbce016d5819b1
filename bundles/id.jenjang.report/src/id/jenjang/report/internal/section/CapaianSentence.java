package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Reasons;
import id.jenjang.model.Arah;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiNA;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.internal.text.Wording.Phrase;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences on one indicator's capaian: target, realisasi, capaian, whether the target is
 * reached, and predicate.
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
        IndicatorFigures figures = context.figures().inSentence();
        Printed targetText = figures.target(indikator, context.tahun());
        Printed realisasiText = figures.realisasi(indikator, context.tahun());
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
                                    "capaian", figures.capaian(indikator, context.tahun()),
                                    "hasil", outcome(),
                                    "predikat", predicate(capaian),
                                    "arah", turned()));
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
                .flatMap(none -> Reasons.of((NilaiNA) none))
                .map(reason -> " (" + reason + ")")
                .orElse("");
    }

    /** Whether the target is exceeded, reached or not reached. */
    String outcome() {
        return context.pengukur()
                .pencapaian(indikator, context.tahun())
                .map(context.printer().penjelasan()::pencapaian)
                .orElse(ValuePrinter.NONE);
    }

    private Phrase predicate(Hasil capaian) {
        Wording w = context.wording();
        IndicatorFigures figures = context.figures();
        boolean rated = context.pengukur().predikat(capaian).isPresent();
        List<Inline> runs = new ArrayList<>();
        if (rated) {
            Printed predicate = figures.predikat(indikator, capaian, context.tahun());
            runs.addAll(w.inlines("analisis.predikat", Map.of("predikat", predicate)));
        }
        figures.peringkat(indikator, capaian, context.tahun())
                .map(ranking -> Map.of("peringkat", ranking))
                .map(
                        values ->
                                w.inlines(
                                        rated ? "analisis.peringkat" : "analisis.peringkat-saja",
                                        values))
                .ifPresent(runs::addAll);
        return new Phrase(runs);
    }

    /** Where less is better, readers are told; else 120% for a fall would look like a mistake. */
    private String turned() {
        return indikator.getArah() == Arah.TURUN
                ? context.wording().text("analisis.arah-turun")
                : "";
    }
}
