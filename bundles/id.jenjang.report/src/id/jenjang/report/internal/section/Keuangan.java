package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.internal.text.Wording.Phrase;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Table.Align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the report says of money: budget and realisasi by kind of expenditure, absorption,
 * efficiency.
 */
public final class Keuangan {

    private Keuangan() {}

    /** Budget and realisasi of the agency, each with its split by kind of expenditure. */
    public static void belanja(ReportContext context, ReportWriter out) {
        anggaran(context, out);
        realisasi(context, out);
    }

    /** The budget in force with its sources and its split by kind of expenditure. */
    public static void anggaran(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Jumlah total = context.anggaran().pagu(context.instansi(), context.tahun());
        if (total.angka().isEmpty()) {
            out.add(w.paragraph("belanja.tidak-ada"));
            return;
        }
        Versi version =
                context.rencana()
                                .anggaran(context.instansi(), context.tahun(), Versi.PERUBAHAN)
                                .isPresent()
                        ? Versi.PERUBAHAN
                        : Versi.MURNI;
        Map<JenisBelanja, Jumlah> split =
                split(
                        kind ->
                                context.anggaran()
                                        .belanja(
                                                context.instansi(),
                                                context.tahun(),
                                                version,
                                                kind));
        Map<String, Object> values = amount(context, total, split);
        values.put("sumber", sources(context, version));
        out.add(w.paragraph("belanja.pengantar", values));
        table(context, out, split, total);
    }

    private static void realisasi(ReportContext context, ReportWriter out) {
        Jumlah total = context.anggaran().realisasi(context.instansi(), context.tahun());
        if (total.angka().isEmpty()) {
            out.add(context.wording().paragraph("belanja.realisasi-tidak-ada"));
            return;
        }
        Map<JenisBelanja, Jumlah> split =
                split(
                        kind ->
                                context.anggaran()
                                        .realisasiBelanja(
                                                context.instansi(), context.tahun(), kind));
        out.add(context.wording().paragraph("belanja.realisasi", amount(context, total, split)));
        table(context, out, split, total);
    }

    private static Map<JenisBelanja, Jumlah> split(Function<JenisBelanja, Jumlah> amounts) {
        Map<JenisBelanja, Jumlah> split = new EnumMap<>(JenisBelanja.class);
        for (JenisBelanja kind : JenisBelanja.values()) {
            Jumlah amount = amounts.apply(kind);
            if (amount.angka().filter(a -> a.signum() != 0).isPresent()) {
                split.put(kind, amount);
            }
        }
        return split;
    }

    private static Map<String, Object> amount(
            ReportContext context, Jumlah total, Map<JenisBelanja, Jumlah> split) {
        Wording w = context.wording();
        List<Phrase> parts = new ArrayList<>();
        split.forEach(
                (kind, amount) ->
                        parts.add(
                                w.phrase(
                                        "belanja.bagian",
                                        Map.of(
                                                "jenis", name(w, kind),
                                                "jumlah", context.printer().rupiah(amount),
                                                "terbilang",
                                                        context.printer().rupiahInWords(amount)))));
        Map<String, Object> values = new HashMap<>();
        values.put("jumlah", context.printer().rupiah(total));
        values.put("terbilang", context.printer().rupiahInWords(total));
        Phrase all = Enumeration.ofPhrases(parts);
        values.put(
                "rincian",
                parts.isEmpty() ? "" : w.phrase("belanja.rincian", Map.of("rincian", all)));
        return values;
    }

    private static String name(Wording w, JenisBelanja kind) {
        return switch (kind) {
            case OPERASI -> w.text("belanja.operasi");
            case MODAL -> w.text("belanja.modal");
            case TAK_TERDUGA -> w.text("belanja.tak-terduga");
            case TRANSFER -> w.text("belanja.transfer");
        };
    }

    private static String sources(ReportContext context, Versi version) {
        List<String> names =
                context.program().stream()
                        .flatMap(
                                p ->
                                        context
                                                .anggaran()
                                                .sumber(p, context.tahun(), version)
                                                .stream())
                        .distinct()
                        .toList();
        return names.isEmpty()
                ? ""
                : context.wording().text("belanja.sumber", Map.of("sumber", Enumeration.of(names)));
    }

    private static void table(
            ReportContext context,
            ReportWriter out,
            Map<JenisBelanja, Jumlah> split,
            Jumlah total) {
        if (split.isEmpty()) {
            return;
        }
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(null)
                        .column(8, Align.CENTER)
                        .column(42)
                        .column(10, Align.RIGHT)
                        .column(40, Align.RIGHT);
        split.forEach(
                (kind, amount) ->
                        table.row(
                                Cells.text((table.size() + 1) + "."),
                                Cells.text(name(w, kind)),
                                Cells.text("Rp"),
                                Cells.text(context.printer().amount(amount))));
        table.strong(
                Cells.blank(),
                Cells.text(w.text("belanja.jumlah")),
                Cells.text("Rp"),
                Cells.text(context.printer().amount(total)));
        out.add(table.layout());
        difference(context, out, split, total);
    }

    /** Says so when the kinds of expenditure do not add up to the total, instead of hiding it. */
    private static void difference(
            ReportContext context,
            ReportWriter out,
            Map<JenisBelanja, Jumlah> split,
            Jumlah total) {
        Jumlah parts = Jumlah.dari(split.values());
        if (total.lengkap() && parts.nilai().compareTo(total.nilai()) != 0) {
            Jumlah gap = Jumlah.dari(total.nilai().subtract(parts.nilai()).abs());
            out.add(
                    context.wording()
                            .paragraph(
                                    "belanja.selisih",
                                    Map.of(
                                            "rincian", context.printer().rupiah(parts),
                                            "selisih", context.printer().rupiah(gap))));
        }
    }

    /** Total budget, realisasi and absorption in one sentence; nothing when one is not known. */
    public static void serapan(ReportContext context, ReportWriter out) {
        Jumlah pagu = context.anggaran().pagu(context.instansi(), context.tahun());
        Jumlah realisasi = context.anggaran().realisasi(context.instansi(), context.tahun());
        Hasil serapan = context.serapan();
        if (pagu.angka().isEmpty() || realisasi.angka().isEmpty() || serapan.angka().isEmpty()) {
            return;
        }
        ValuePrinter print = context.printer();
        out.add(
                context.wording()
                        .paragraph(
                                "serapan.total",
                                Map.of(
                                        "pagu", print.rupiah(pagu),
                                        "paguTerbilang", print.rupiahInWords(pagu),
                                        "realisasi", print.rupiah(realisasi),
                                        "realisasiTerbilang", print.rupiahInWords(realisasi),
                                        "serapan", print.percent(serapan, Besaran.SERAPAN))));
    }

    /** How every indicator's efficiency comes about. */
    public static void efisiensi(ReportContext context, ReportWriter out) {
        if (context.iku().isEmpty()) {
            return;
        }
        out.add(context.wording().paragraph("efisiensi.analisis"));
        List<List<Block>> items = new ArrayList<>();
        context.iku().forEach(i -> items.add(List.of(efficiency(context, i))));
        out.add(new ListBlock(ListBlock.Kind.ALPHA, items));
    }

    private static Block efficiency(ReportContext context, Indikator indikator) {
        var pengukur = context.pengukur();
        ValuePrinter print = context.printer();
        Hasil efficiency = context.efisiensi(indikator);
        Map<String, Object> values =
                new HashMap<>(Map.of("indikator", Cells.name(indikator.getNama())));
        return switch (efficiency) {
            case Hasil.TidakTersedia missing -> {
                values.put("alasan", print.reason(missing));
                yield context.wording().paragraph("efisiensi.butir-tanpa", values);
            }
            case Hasil.Terhitung computed -> {
                values.put(
                        "capaian",
                        print.percent(
                                pengukur.capaian(indikator, context.tahun()), Besaran.CAPAIAN));
                values.put("serapan", print.percent(context.serapan(indikator), Besaran.SERAPAN));
                values.put("efisiensi", print.number(computed, Besaran.EFISIENSI));
                values.put("kategori", category(context, computed));
                yield context.wording().paragraph("efisiensi.butir", values);
            }
        };
    }

    private static String category(ReportContext context, Hasil efficiency) {
        return context.pengukur()
                .efisien(efficiency)
                .map(context.printer().penjelasan()::efisien)
                .map(text -> text.toLowerCase(java.util.Locale.ROOT))
                .orElse(ValuePrinter.NONE);
    }
}
