package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Pencapaian;
import id.jenjang.model.Besaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Pita;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conclusions: one line per indicator, the agency's mean, the budget, and what will be
 * improved.
 */
public final class Simpulan {

    private Simpulan() {}

    /** One line per indicator, then mean and absorption. */
    public static void kesimpulan(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        if (!context.iku().isEmpty()) {
            out.add(w.paragraph("kesimpulan.pengantar"));
            out.add(
                    new ListBlock(
                            ListBlock.Kind.DECIMAL,
                            context.iku().stream()
                                    .map(i -> List.<Block>of(line(context, i)))
                                    .toList()));
        }
        rataRata(context, "kesimpulan.rata-rata").ifPresent(out::add);
        Hasil serapan = context.serapan();
        Jumlah pagu = context.anggaran().pagu(context.instansi(), context.tahun());
        Jumlah realisasi = context.anggaran().realisasi(context.instansi(), context.tahun());
        if (serapan instanceof Hasil.Terhitung
                && pagu.angka().isPresent()
                && realisasi.angka().isPresent()) {
            out.add(
                    w.paragraph(
                            "kesimpulan.serapan",
                            Map.of(
                                    "realisasi", context.printer().rupiah(realisasi),
                                    "pagu", context.printer().rupiah(pagu),
                                    "serapan",
                                            context.printer().percent(serapan, Besaran.SERAPAN))));
        }
    }

    private static Paragraph line(ReportContext context, Indikator indikator) {
        var pengukur = context.pengukur();
        int tahun = context.tahun();
        Map<String, Object> values =
                new HashMap<>(Map.of("indikator", Cells.name(indikator.getNama())));
        return switch (pengukur.capaian(indikator, tahun)) {
            case Hasil.TidakTersedia missing -> {
                values.put("alasan", context.printer().reason(missing));
                yield context.wording().paragraph("kesimpulan.butir-tanpa", values);
            }
            case Hasil.Terhitung capaian -> {
                values.put(
                        "target",
                        context.printer().inWords(indikator, pengukur.target(indikator, tahun)));
                values.put(
                        "realisasi",
                        context.printer().inWords(indikator, pengukur.realisasi(indikator, tahun)));
                values.put("capaian", context.printer().percent(capaian, Besaran.CAPAIAN));
                values.put("hasil", new CapaianSentence(context, indikator).outcome());
                yield context.wording().paragraph("kesimpulan.butir", values);
            }
        };
    }

    /**
     * The sentence on the agency's mean capaian; a variant of the key where it has no predicate;
     * empty without one.
     */
    static Optional<Paragraph> rataRata(ReportContext context, String key) {
        Hasil mean = context.pengukur().capaian(context.instansi(), context.tahun());
        if (mean.angka().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        values.put("capaian", context.printer().percent(mean, Besaran.CAPAIAN));
        values.put("tercapai", reached(context));
        values.put("iku", context.iku().size());
        Optional<String> predicate = context.pengukur().predikat(mean).map(Pita::getPredikat);
        predicate.ifPresent(p -> values.put("predikat", p));
        String variant = predicate.isPresent() ? key : key + "-tanpa-predikat";
        return Optional.of(context.wording().paragraph(variant, values));
    }

    private static long reached(ReportContext context) {
        return context.iku().stream()
                .flatMap(iku -> context.pengukur().pencapaian(iku, context.tahun()).stream())
                .filter(outcome -> outcome != Pencapaian.BELUM_MENCAPAI)
                .count();
    }

    /** Follow-up of every indicator that missed its target; a remark when the plan names none. */
    public static void langkah(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        List<List<Block>> items = new ArrayList<>();
        for (Indikator indikator : context.iku()) {
            List<String> steps =
                    context.rencana()
                            .pengukuran(indikator, context.tahun())
                            .map(EntriPengukuran::getTindakLanjut)
                            .map(List::copyOf)
                            .orElse(List.of());
            if (!steps.isEmpty()) {
                items.add(
                        List.of(
                                Paragraph.body(Cells.name(indikator.getNama())),
                                ListBlock.of(ListBlock.Kind.BULLET, Profil.punctuated(steps))));
            }
        }
        if (items.isEmpty()) {
            out.add(w.paragraph("langkah.kosong"));
            return;
        }
        out.add(w.paragraph("langkah.pengantar"));
        out.add(new ListBlock(ListBlock.Kind.DECIMAL, items));
    }
}
