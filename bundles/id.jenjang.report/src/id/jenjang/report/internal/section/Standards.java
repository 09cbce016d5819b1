package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Reasons;
import id.jenjang.measure.Tren;
import id.jenjang.model.Arah;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Pembanding;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one indicator stands beside what lies outside its year: the target at the end of the Renstra,
 * the standards of others, and the money it took.
 */
final class Standards {

    private final ReportContext context;
    private final Indikator indikator;

    Standards(ReportContext context, Indikator indikator) {
        this.context = context;
        this.indikator = indikator;
    }

    /** Progress to the target at the end of the Renstra. */
    Paragraph renstra() {
        int tahun = context.tahun();
        IndicatorFigures figures = context.figures().inSentence();
        return switch (context.pengukur().kemajuan(indikator, tahun)) {
            case Hasil.TidakTersedia missing ->
                    context.wording()
                            .paragraph(
                                    "menengah.tanpa",
                                    Map.of("alasan", context.printer().reason(missing)));
            case Hasil.Terhitung progress ->
                    context.wording()
                            .paragraph(
                                    progress.nilai().compareTo(BigDecimal.valueOf(100)) >= 0
                                            ? "menengah.tercapai"
                                            : "menengah.belum",
                                    Map.of(
                                            "sampai", figures.realisasiSampai(indikator, tahun),
                                            "akhir", figures.targetAkhir(indikator),
                                            "kemajuan", figures.kemajuan(indikator, tahun),
                                            "catatan", remarks(progress)));
        };
    }

    /** What the figure leaves out or puts in place, so that no later year is read into it. */
    private String remarks(Hasil.Terhitung progress) {
        String remarks =
                progress.catatan().stream()
                        .map(context.printer().penjelasan()::catatan)
                        .collect(Collectors.joining("; "));
        return remarks.isEmpty() ? "" : " (" + remarks + ")";
    }

    /** National and other standards. */
    Paragraph national() {
        List<Pembanding> standards =
                context.rencana()
                        .pengukuran(indikator, context.tahun())
                        .map(EntriPengukuran::getPembanding)
                        .map(List::copyOf)
                        .orElse(List.of());
        List<Inline> runs = new ArrayList<>(context.wording().inlines("standar.judul", Map.of()));
        if (standards.isEmpty()) {
            runs.addAll(context.wording().inlines("standar.tanpa", Map.of()));
        }
        for (int i = 0; i < standards.size(); i++) {
            runs.addAll(sentence(standards.get(i), i + 1));
        }
        return new Paragraph(Style.BODY, runs);
    }

    private List<Inline> sentence(Pembanding standard, int number) {
        Map<String, Object> values = new HashMap<>();
        String level = standard.getTingkat();
        values.put(
                "tingkat",
                level == null || level.isBlank()
                        ? context.wording().text("standar.nasional")
                        : level.strip());
        Nilai value = standard.getNilai();
        if (value == null || value instanceof NilaiNA) {
            Optional<String> reason =
                    value instanceof NilaiNA na ? Reasons.of(na) : Optional.empty();
            values.put("alasan", reason.map(why -> " " + ValuePrinter.asSentence(why)).orElse(""));
            return context.wording().inlines("standar.tidak-tersedia", values);
        }
        IndicatorFigures figures = context.figures().inSentence();
        int tahun = context.tahun();
        values.put("realisasi", figures.realisasi(indikator, tahun));
        values.put("nilai", figures.pembanding(indikator, tahun, number, value));
        Optional<Tren> trend = trend(value);
        values.put("arti", trend.map(this::meaning).orElse(""));
        String key = trend.isEmpty() ? "setara" : Comparisons.direction(trend);
        return context.wording().inlines("standar." + key, values);
    }

    /** How realisasi stands to a standard; empty where they cannot be compared as numbers. */
    private Optional<Tren> trend(Nilai standard) {
        Optional<Nilai> own =
                ValuePrinter.available(context.pengukur().realisasi(indikator, context.tahun()));
        if (standard instanceof NilaiPredikat || own.orElse(null) instanceof NilaiPredikat) {
            return Optional.empty();
        }
        return own.flatMap(context.pengukur()::angka)
                .flatMap(a -> context.pengukur().angka(standard).map(b -> Tren.dari(b, a)));
    }

    private String meaning(Tren trend) {
        if (indikator.getArah() != Arah.TURUN || trend == Tren.TETAP) {
            return "";
        }
        return context.wording()
                .text(trend == Tren.TURUN ? "standar.lebih-baik" : "standar.kurang-baik");
    }

    /** What the indicator's money brought about. */
    Paragraph efficiency() {
        int tahun = context.tahun();
        return switch (context.efisiensi(indikator)) {
            case Hasil.TidakTersedia missing ->
                    context.wording()
                            .paragraph(
                                    "sumberdaya.tanpa",
                                    Map.of("alasan", context.printer().reason(missing)));
            case Hasil.Terhitung computed -> {
                var category = context.money().kategoriEfisiensi(indikator, tahun);
                yield context.wording()
                        .paragraph(
                                "sumberdaya.hasil",
                                Map.of(
                                        "capaian", context.figures().capaian(indikator, tahun),
                                        "serapan", context.money().serapan(indikator, tahun),
                                        "efisiensi", context.money().efisiensi(indikator, tahun),
                                        "kategori",
                                                category.as(
                                                        category.text().toLowerCase(Locale.ROOT))));
            }
        };
    }
}
