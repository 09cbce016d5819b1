package id.jenjang.report.internal.table;

import id.jenjang.measure.Catatan;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Reasons;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiNA;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The remarks printed below the tables, so that no dash, "n/a" or stand-in value stays unexplained.
 */
public final class Notes {

    private static final Set<Catatan.Jenis> PROGRESS_REMARKS = Set.of(Catatan.Jenis.TIDAK_LENGKAP);

    private Notes() {}

    /** Source of the measurement, stand-in values, and why capaian is missing. */
    public static List<Block> measurement(ReportContext context) {
        List<Block> notes = new ArrayList<>();
        notes.add(note(context.wording().text("catatan.sumber")));
        for (Indikator indikator : context.iku()) {
            realisasi(context, indikator, notes);
        }
        return notes;
    }

    private static void realisasi(ReportContext context, Indikator indikator, List<Block> notes) {
        Optional<Nilai> value = context.pengukur().realisasi(indikator, context.tahun());
        String name = Cells.name(indikator.getNama());
        if (value.orElse(null) instanceof NilaiNA na && na.getPengganti() != null) {
            String reason = Reasons.of(na).map(why -> ", " + why).orElse("");
            notes.add(
                    note(
                            context.wording()
                                    .text(
                                            "catatan.pengganti",
                                            Map.of(
                                                    "tanda",
                                                    ValuePrinter.STAND_IN,
                                                    "indikator",
                                                    name,
                                                    "tahunData",
                                                    na.getTahunPengganti(),
                                                    "alasan",
                                                    reason))));
        } else if (context.pengukur().capaian(indikator, context.tahun())
                instanceof Hasil.TidakTersedia missing) {
            String reason = context.printer().reason(missing);
            notes.add(
                    note(
                            context.wording()
                                    .text(
                                            "catatan.tidak-terhitung",
                                            Map.of("indikator", name, "alasan", reason))));
        }
    }

    /** Years missing from an accumulated realisasi, and why progress is missing. */
    public static List<Block> progress(ReportContext context) {
        List<Block> notes = new ArrayList<>();
        for (Indikator indikator : context.iku()) {
            String name = Cells.name(indikator.getNama());
            switch (context.pengukur().kemajuan(indikator, context.tahun())) {
                case Hasil.TidakTersedia missing ->
                        add(context, notes, name, context.printer().reason(missing));
                case Hasil.Terhitung computed ->
                        computed.catatan().stream()
                                .filter(c -> PROGRESS_REMARKS.contains(c.jenis()))
                                .forEach(
                                        c ->
                                                add(
                                                        context,
                                                        notes,
                                                        name,
                                                        remark(context.printer(), c)));
            }
        }
        return notes;
    }

    private static String remark(ValuePrinter printer, Catatan catatan) {
        return printer.inSentence(printer.penjelasan().catatan(catatan));
    }

    private static void add(ReportContext context, List<Block> notes, String name, String reason) {
        Map<String, String> values = Map.of("indikator", name, "alasan", reason);
        notes.add(note(context.wording().text("catatan.tidak-terhitung", values)));
    }

    /** That programs carrying several objectives are printed with each and not added up. */
    public static List<Block> sharedPrograms(ReportContext context) {
        return sharedPrograms(context, "kinerja-anggaran.catatan");
    }

    /** A remark, by its key, where programs carry several objectives. */
    public static List<Block> sharedPrograms(ReportContext context, String key) {
        long named =
                context.sasaran().stream()
                        .mapToLong(s -> context.rencana().programPendukung(s).size())
                        .sum();
        long distinct =
                context.sasaran().stream()
                        .flatMap(s -> context.rencana().programPendukung(s).stream())
                        .distinct()
                        .count();
        return named > distinct ? List.of(note(context.wording().text(key))) : List.of();
    }

    private static Paragraph note(String text) {
        return Paragraph.of(Style.NOTE, text);
    }
}
