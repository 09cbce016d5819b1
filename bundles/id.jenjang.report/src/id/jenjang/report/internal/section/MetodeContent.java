package id.jenjang.report.internal.section;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Metode;
import id.jenjang.model.Arah;
import id.jenjang.model.Besaran;
import id.jenjang.model.CaraOrdinal;
import id.jenjang.model.DasarTurunan;
import id.jenjang.model.Skala;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.SkalaTable;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.Map;

/**
 * How the report measures: formulas, scales, and every choice of the method that the plan makes.
 */
public final class MetodeContent implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        formulas(context, out);
        choices(context, out);
        scales(context, out);
    }

    private static void formulas(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        out.add(w.paragraph("metode.pengantar"));
        out.add(w.paragraph("metode.naik"));
        out.add(Paragraph.of(Style.FORMULA, w.text("metode.naik-rumus")));
        out.add(w.paragraph("metode.turun"));
        out.add(Paragraph.of(Style.FORMULA, w.text("metode.turun-rumus")));
        out.add(w.paragraph("metode.sasaran"));
    }

    private static void choices(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Metode metode = context.metode();
        String cap =
                metode.capaianMaksimal() == null
                        ? w.text("metode.tanpa-maksimal")
                        : w.text(
                                "metode.maksimal",
                                Map.of("maksimal", FormatAngka.persen(metode.capaianMaksimal())));
        String rounding =
                w.text(
                        "metode.pembulatan",
                        Map.of(
                                "capaian", decimals(context, Besaran.CAPAIAN),
                                "kemajuan", decimals(context, Besaran.KEMAJUAN),
                                "serapan", decimals(context, Besaran.SERAPAN),
                                "efisiensi", decimals(context, Besaran.EFISIENSI)));
        String na = w.text("metode.na." + metode.kebijakanNA().getLiteral());
        String derived =
                w.text(
                        metode.dasarTurunan() == DasarTurunan.TERCETAK
                                ? "metode.turunan.tercetak"
                                : "metode.turunan.penuh");
        String text = String.join(" ", cap, rounding, na, derived);
        boolean ordinal = context.iku().stream().anyMatch(i -> i.getTangga() != null);
        if (ordinal) {
            boolean position = metode.caraOrdinal() == CaraOrdinal.POSISI;
            text += " " + w.text(position ? "metode.ordinal.posisi" : "metode.ordinal.ambang");
        }
        if (context.iku().stream().anyMatch(i -> i.getArah() == Arah.TETAP)) {
            text += " " + w.text("metode.tetap");
        }
        out.add(Paragraph.body(text));
    }

    private static String decimals(ReportContext context, Besaran kind) {
        int decimals = context.metode().desimal(kind);
        return decimals == 0
                ? context.wording().text("metode.tanpa-desimal")
                : context.wording().text("metode.desimal", Map.of("jumlah", decimals));
    }

    private static void scales(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Skala ranking = context.metode().peringkat();
        if (ranking != null) {
            Caption caption = out.caption(Caption.Kind.TABLE, w.text("skala.judul-peringkat"));
            out.add(
                    w.paragraph(
                            "skala.peringkat",
                            Map.of(
                                    "dasar",
                                    basis(ranking),
                                    "tabel",
                                    ReportWriter.reference(caption))));
            out.add(SkalaTable.intervals(context, ranking, caption));
            source(context, ranking, out);
        }
        context.pengukur()
                .skala()
                .ifPresent(
                        scale -> {
                            boolean worded =
                                    scale.getPita().stream()
                                            .anyMatch(p -> p.getKeterangan() != null);
                            String title =
                                    worded || ranking != null
                                            ? "skala.judul-atribut"
                                            : "skala.judul-peringkat";
                            Caption caption = out.caption(Caption.Kind.TABLE, w.text(title));
                            out.add(
                                    w.paragraph(
                                            "skala.atribut",
                                            Map.of("tabel", ReportWriter.reference(caption))));
                            out.add(
                                    worded
                                            ? SkalaTable.attributes(context, scale, caption)
                                            : SkalaTable.intervals(context, scale, caption));
                            source(context, scale, out);
                        });
    }

    private static String basis(Skala scale) {
        return scale.getDasar() != null
                ? scale.getDasar()
                : scale.getNama() != null ? scale.getNama() : "";
    }

    private static void source(ReportContext context, Skala scale, ReportWriter out) {
        if (scale.getDasar() != null) {
            out.add(
                    Paragraph.of(
                            Style.NOTE,
                            context.wording()
                                    .text("skala.sumber", Map.of("dasar", scale.getDasar()))));
        }
    }
}
