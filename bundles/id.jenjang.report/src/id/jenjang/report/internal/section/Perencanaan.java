package id.jenjang.report.internal.section;

import id.jenjang.measure.Jumlah;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Misi;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Program;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.figure.BudgetFigures;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.EvaluasiTable;
import id.jenjang.report.internal.table.MisiGroups;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.internal.table.ProgramAnggaranTable;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the report says of the plan: evaluation, vision and missions, programs, performance
 * agreement.
 */
public final class Perencanaan {

    private Perencanaan() {}

    /** The AKIP evaluation of the year, else of the year before, with its two tables. */
    public static void evaluasi(ReportContext context, ReportWriter out) {
        Optional<Evaluasi> found =
                context.rencana()
                        .evaluasi(context.instansi(), context.tahun())
                        .or(
                                () ->
                                        context.rencana()
                                                .evaluasi(context.instansi(), context.tahun() - 1));
        if (found.isEmpty()) {
            return;
        }
        Wording w = context.wording();
        Evaluasi evaluasi = found.get();
        Map<String, Object> values = new HashMap<>(Map.of("tahunEvaluasi", evaluasi.getTahun()));
        Caption first = out.caption(Caption.Kind.TABLE, w.text("evaluasi.judul-saran", values));
        values.put("tabel", ReportWriter.reference(first));
        String key = "evaluasi.pengantar-tanpa-dokumen";
        if (evaluasi.getDokumen() != null) {
            values.put("dokumen", evaluasi.getDokumen());
            key = "evaluasi.pengantar";
        }
        out.add(w.paragraph(key, values));
        out.add(EvaluasiTable.recommendations(w, evaluasi, first));
        Caption second =
                out.caption(Caption.Kind.TABLE, w.text("evaluasi.judul-tindak-lanjut", values));
        out.add(
                w.paragraph(
                        "evaluasi.tindak-lanjut", Map.of("tabel", ReportWriter.reference(second))));
        out.add(EvaluasiTable.followUp(w, evaluasi, second));
    }

    /** Vision and missions of the region, and which of them the agency serves. */
    public static void visiMisi(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Optional<String> visi = MisiGroups.visi(context);
        if (visi.isPresent()) {
            out.add(w.paragraph("visi.pengantar"));
            out.add(Paragraph.of(Style.QUOTE, "“" + visi.get() + "”"));
        } else {
            out.add(w.paragraph("visi.kosong"));
        }
        List<Misi> missions = MisiGroups.misi(context);
        if (missions.isEmpty()) {
            out.add(w.paragraph("misi.kosong"));
            return;
        }
        out.add(
                w.paragraph(
                        "misi.pengantar",
                        Map.of(
                                "jumlah",
                                context.figures()
                                        .inWords()
                                        .cacah(context.instansi(), "misi", missions.size()))));
        out.add(
                ListBlock.of(
                        ListBlock.Kind.DECIMAL,
                        Profil.punctuated(
                                missions.stream().map(m -> Cells.name(m.getNama())).toList())));
        List<String> served =
                new MisiGroups(context)
                        .groups().stream()
                                .filter(g -> g.misi() != null)
                                .map(Group::number)
                                .map(n -> w.text("misi.sebutan", Map.of("nomor", n)))
                                .toList();
        if (!served.isEmpty()) {
            out.add(w.paragraph("misi.didukung", Map.of("misi", Enumeration.of(served))));
        }
    }

    /** Programs with their kegiatan and sub kegiatan as a nested list. */
    public static void daftarProgram(ReportContext context, ReportWriter out) {
        if (context.program().isEmpty()) {
            out.add(context.wording().paragraph("program.kosong"));
            return;
        }
        out.add(context.wording().paragraph("program.pengantar", counts(context)));
        out.add(
                new ListBlock(
                        ListBlock.Kind.DECIMAL,
                        context.program().stream().map(Perencanaan::program).toList()));
    }

    private static List<Block> program(Program program) {
        List<Block> blocks =
                new ArrayList<>(List.of(Paragraph.body(Cells.name(program.getNama()))));
        if (!program.getKegiatan().isEmpty()) {
            blocks.add(
                    new ListBlock(
                            ListBlock.Kind.ALPHA,
                            program.getKegiatan().stream().map(Perencanaan::kegiatan).toList()));
        }
        return blocks;
    }

    private static List<Block> kegiatan(Kegiatan kegiatan) {
        List<Block> blocks =
                new ArrayList<>(List.of(Paragraph.body(Cells.name(kegiatan.getNama()))));
        List<String> subs =
                kegiatan.getSubKegiatan().stream()
                        .map(SubKegiatan::getNama)
                        .map(Cells::name)
                        .toList();
        if (!subs.isEmpty()) {
            blocks.add(ListBlock.of(ListBlock.Kind.BULLET, subs));
        }
        return blocks;
    }

    /** Counts of the plan's elements, in figures and words. */
    public static Map<String, Printed> counts(ReportContext context) {
        List<Kegiatan> kegiatan =
                context.program().stream()
                        .flatMap(p -> p.getKegiatan().stream())
                        .collect(Collectors.toList());
        int subs = kegiatan.stream().mapToInt(k -> k.getSubKegiatan().size()).sum();
        var figures = context.figures().inWords();
        Instansi agency = context.instansi();
        return Map.of(
                "tujuan", figures.cacah(agency, "tujuan", context.tujuan().size()),
                "sasaran", figures.cacah(agency, "sasaran", context.sasaran().size()),
                "iku", figures.cacah(agency, "iku", context.iku().size()),
                "program", figures.cacah(agency, "program", context.program().size()),
                "kegiatan", figures.cacah(agency, "kegiatan", kegiatan.size()),
                "subkegiatan", figures.cacah(agency, "subkegiatan", subs));
    }

    /** Programs and first budget of the agreement (Tabel 2.4.2). */
    public static void programMurni(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        if (context.rencana()
                .anggaran(context.instansi(), context.tahun(), Versi.MURNI)
                .isEmpty()) {
            out.add(w.paragraph("program-murni.tidak-ada"));
            return;
        }
        Caption caption = out.caption(Caption.Kind.TABLE, w.text("program-anggaran.judul"));
        Jumlah total = context.anggaran().pagu(context.instansi(), context.tahun(), Versi.MURNI);
        String key =
                total.lengkap()
                        ? "program-anggaran.pengantar"
                        : "program-anggaran.pengantar-tanpa-jumlah";
        out.add(w.paragraph(key, budget(context, Versi.MURNI, caption)));
        programTable(context, out, caption, Versi.MURNI);
    }

    /**
     * Programs and revised budget of the agreement (Tabel 2.4.3); a remark when the budget was not
     * revised.
     */
    public static void programPerubahan(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        var revised =
                context.rencana().anggaran(context.instansi(), context.tahun(), Versi.PERUBAHAN);
        if (revised.isEmpty()) {
            if (context.rencana()
                    .anggaran(context.instansi(), context.tahun(), Versi.MURNI)
                    .isPresent()) {
                out.add(w.paragraph("program-perubahan.tidak-ada"));
            }
            return;
        }
        Caption caption = out.caption(Caption.Kind.TABLE, w.text("program-perubahan.judul"));
        Jumlah total =
                context.anggaran().pagu(context.instansi(), context.tahun(), Versi.PERUBAHAN);
        Map<String, Object> values = budget(context, Versi.PERUBAHAN, caption);
        Optional<String> date =
                context.rencana()
                        .perjanjian(context.instansi(), context.tahun(), Versi.PERUBAHAN)
                        .map(Perjanjian::getTanggal)
                        .or(() -> Optional.ofNullable(revised.get().getTanggal()))
                        .map(Signing::day);
        date.ifPresent(d -> values.put("tanggal", d));
        String key =
                !total.lengkap()
                        ? "program-anggaran.pengantar-tanpa-jumlah"
                        : date.isPresent()
                                ? "program-perubahan.pengantar"
                                : "program-perubahan.pengantar-tanpa-tanggal";
        out.add(w.paragraph(key, values));
        programTable(context, out, caption, Versi.PERUBAHAN);
    }

    private static Map<String, Object> budget(ReportContext context, Versi versi, Caption caption) {
        Map<String, Object> values = new HashMap<>(counts(context));
        BudgetFigures money = context.money();
        Instansi agency = context.instansi();
        values.put("jumlah", money.inSentence().pagu(agency, context.tahun(), versi));
        values.put("terbilang", money.inWords().pagu(agency, context.tahun(), versi));
        values.put("tabel", ReportWriter.reference(caption));
        return values;
    }

    private static void programTable(
            ReportContext context, ReportWriter out, Caption caption, Versi versi) {
        out.add(new ProgramAnggaranTable(versi).build(context, caption));
        boolean known =
                context.program().stream()
                        .allMatch(
                                p -> context.anggaran().pagu(p, context.tahun(), versi).lengkap());
        if (!known) {
            out.add(Paragraph.of(Style.NOTE, context.wording().text("catatan.pagu-sebagian")));
        }
    }
}
