package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.figure.BudgetFigures;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.internal.text.Wording.Phrase;
import id.jenjang.report.tree.Table.Align;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

    /**
     * Money by kind of expenditure.
     *
     * @param total the whole; known at least in part
     * @param split the kinds that have any
     * @param printed the whole in some form
     * @param part one kind in some form
     */
    private record Spending(
            Jumlah total,
            Map<JenisBelanja, Jumlah> split,
            Function<BudgetFigures, Printed> printed,
            BiFunction<BudgetFigures, JenisBelanja, Printed> part) {}

    /** The budget in force with its sources and its split by kind of expenditure. */
    public static void anggaran(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Instansi agency = context.instansi();
        int tahun = context.tahun();
        Jumlah total = context.anggaran().pagu(agency, tahun);
        if (total.angka().isEmpty()) {
            out.add(w.paragraph("belanja.tidak-ada"));
            return;
        }
        Versi version = context.anggaran().versiBerlaku(agency, tahun);
        Spending budget =
                new Spending(
                        total,
                        split(kind -> context.anggaran().belanja(agency, tahun, version, kind)),
                        money -> money.pagu(agency, tahun),
                        (money, kind) -> money.belanja(agency, tahun, kind));
        Map<String, Object> values = amount(context, budget);
        values.put("sumber", sources(context, version));
        out.add(w.paragraph("belanja.pengantar", values));
        table(context, out, budget);
    }

    private static void realisasi(ReportContext context, ReportWriter out) {
        Instansi agency = context.instansi();
        int tahun = context.tahun();
        Jumlah total = context.anggaran().realisasi(agency, tahun);
        if (total.angka().isEmpty()) {
            out.add(context.wording().paragraph("belanja.realisasi-tidak-ada"));
            return;
        }
        Spending spent =
                new Spending(
                        total,
                        split(kind -> context.anggaran().realisasiBelanja(agency, tahun, kind)),
                        money -> money.realisasi(agency, tahun),
                        (money, kind) -> money.realisasiBelanja(agency, tahun, kind));
        out.add(context.wording().paragraph("belanja.realisasi", amount(context, spent)));
        table(context, out, spent);
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

    private static Map<String, Object> amount(ReportContext context, Spending spending) {
        Wording w = context.wording();
        BudgetFigures figures = context.money().inSentence();
        BudgetFigures words = context.money().inWords();
        List<Phrase> parts =
                spending.split().keySet().stream()
                        .map(
                                kind ->
                                        w.phrase(
                                                "belanja.bagian",
                                                Map.of(
                                                        "jenis", name(w, kind),
                                                        "jumlah",
                                                                spending.part()
                                                                        .apply(figures, kind),
                                                        "terbilang",
                                                                spending.part()
                                                                        .apply(words, kind))))
                        .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("jumlah", spending.printed().apply(figures));
        values.put("terbilang", spending.printed().apply(words));
        Phrase all = Enumeration.ofPhrases(parts);
        values.put(
                "rincian",
                parts.isEmpty() ? "" : w.phrase("belanja.rincian", Map.of("rincian", all)));
        return values;
    }

    /** The name of a kind of expenditure. */
    public static String name(Wording w, JenisBelanja kind) {
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

    private static void table(ReportContext context, ReportWriter out, Spending spending) {
        if (spending.split().isEmpty()) {
            return;
        }
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(null)
                        .column(8, Align.CENTER)
                        .column(42)
                        .column(10, Align.RIGHT)
                        .column(40, Align.RIGHT);
        for (JenisBelanja kind : spending.split().keySet()) {
            table.row(
                    Cells.text((table.size() + 1) + "."),
                    Cells.text(name(w, kind)),
                    Cells.text("Rp"),
                    Cells.value(spending.part().apply(context.money(), kind)));
        }
        table.strong(
                Cells.blank(),
                Cells.text(w.text("belanja.jumlah")),
                Cells.text("Rp"),
                Cells.value(spending.printed().apply(context.money())));
        out.add(table.layout());
        difference(context, out, spending);
    }

    /** Says so when the kinds of expenditure do not add up to the total, instead of hiding it. */
    private static void difference(ReportContext context, ReportWriter out, Spending spending) {
        Jumlah parts = Jumlah.dari(spending.split().values());
        if (spending.total().lengkap() && parts.nilai().compareTo(spending.total().nilai()) != 0) {
            Printed whole = spending.printed().apply(context.money());
            BudgetFigures money = context.money().inSentence();
            out.add(
                    context.wording()
                            .paragraph(
                                    "belanja.selisih",
                                    Map.of(
                                            "rincian", money.rincian(whole, spending.split()),
                                            "selisih",
                                                    money.selisih(
                                                            whole, spending.total(), parts))));
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
        BudgetFigures figures = context.money().inSentence();
        BudgetFigures words = context.money().inWords();
        Instansi agency = context.instansi();
        int tahun = context.tahun();
        out.add(
                context.wording()
                        .paragraph(
                                "serapan.total",
                                Map.of(
                                        "pagu", figures.pagu(agency, tahun),
                                        "paguTerbilang", words.pagu(agency, tahun),
                                        "realisasi", figures.realisasi(agency, tahun),
                                        "realisasiTerbilang", words.realisasi(agency, tahun),
                                        "serapan", figures.serapan(agency, tahun))));
    }
}
