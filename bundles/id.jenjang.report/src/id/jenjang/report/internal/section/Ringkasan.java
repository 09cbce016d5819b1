package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.model.Misi;
import id.jenjang.model.SasaranDaerah;
import id.jenjang.model.Tujuan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.CaptionedTable;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.EfficiencyTable;
import id.jenjang.report.internal.table.KinerjaAnggaranTable;
import id.jenjang.report.internal.table.MisiGroups;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.internal.table.PengukuranTable;
import id.jenjang.report.internal.table.PerjanjianTable;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The executive summary: who the agency is, what it promised, what it reached, and at what cost.
 */
public final class Ringkasan {

    private Ringkasan() {}

    /** Basis, task, missions served and goals. */
    public static void profil(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Profil.ringkas(context, out);
        List<Group> served =
                new MisiGroups(context).groups().stream().filter(g -> g.misi() != null).toList();
        if (!served.isEmpty()) {
            out.add(w.paragraph("ringkasan.misi"));
            out.add(
                    new ListBlock(
                            ListBlock.Kind.BULLET, served.stream().map(g -> misi(w, g)).toList()));
        }
        List<String> goals =
                context.tujuan().stream().map(Tujuan::getNama).map(Cells::name).toList();
        if (!goals.isEmpty()) {
            out.add(w.paragraph("ringkasan.tujuan"));
            out.add(ListBlock.of(ListBlock.Kind.DECIMAL, Profil.punctuated(goals)));
        }
        out.add(w.paragraph("ringkasan.jumlah", Perencanaan.counts(context)));
    }

    private static List<Block> misi(Wording w, Group group) {
        Misi misi = group.misi();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                w.paragraph(
                        "ringkasan.misi-butir",
                        Map.of("nomor", group.number(), "misi", Cells.name(misi.getNama()))));
        List<String> objectives =
                Stream.concat(
                                misi.getTujuan().stream().flatMap(t -> t.getSasaran().stream()),
                                misi.getSasaran().stream())
                        .map(SasaranDaerah::getNama)
                        .map(Cells::name)
                        .toList();
        if (!objectives.isEmpty()) {
            Map<String, String> values = Map.of("sasaran", String.join("; ", objectives));
            blocks.add(w.paragraph("ringkasan.misi-sasaran", values));
        }
        return blocks;
    }

    /** Targets promised and the programs' budgets. */
    public static void perjanjian(ReportContext context, ReportWriter out) {
        new CaptionedTable("ringkasan.perjanjian", "perjanjian.judul", PerjanjianTable::chapter)
                .write(context, out);
        Perencanaan.programMurni(context, out);
        Perencanaan.programPerubahan(context, out);
    }

    /** Capaian by band, and the mean with its predicate. */
    public static void capaian(ReportContext context, ReportWriter out) {
        new CaptionedTable("ringkasan.capaian", "pengukuran.judul", PengukuranTable::byBand)
                .write(context, out);
        Hasil mean = context.pengukur().capaian(context.instansi(), context.tahun());
        Simpulan.rataRata(context, "ringkasan.rata-rata").ifPresent(out::add);
        if (mean instanceof Hasil.TidakTersedia missing) {
            Map<String, String> values = Map.of("alasan", context.printer().reason(missing));
            out.add(context.wording().paragraph("ringkasan.rata-rata-tidak-ada", values));
        }
    }

    /** Budget, performance against budget, and efficiency. */
    public static void keuangan(ReportContext context, ReportWriter out) {
        Keuangan.belanja(context, out);
        new CaptionedTable(
                        "ringkasan.kinerja-anggaran",
                        "kinerja-anggaran.judul",
                        new KinerjaAnggaranTable())
                .write(context, out);
        new EfficiencyTable("ringkasan.efisiensi").write(context, out);
    }
}
