package id.jenjang.report.internal.section;

import id.jenjang.measure.RekapPegawai;
import id.jenjang.model.Pegawai;
import id.jenjang.model.RincianPegawai;
import id.jenjang.model.Sarana;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.figure.Origins;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.PegawaiTable;
import id.jenjang.report.internal.table.SaranaTable;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the agency has to work with: its staff by golongan, eselon, education, and its assets. */
public final class SumberDaya {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private SumberDaya() {}

    /** A table for each count of staff, with what it shows; nothing when the plan has none. */
    public static void pegawai(ReportContext context, ReportWriter out) {
        List<RekapPegawai> tables = RekapPegawai.tahun(context.instansi(), context.tahun());
        if (!tables.isEmpty()) {
            out.add(context.wording().paragraph("pegawai.pengantar"));
        }
        tables.forEach(each -> pegawai(context.wording(), context.origins(), each, out));
    }

    private static void pegawai(Wording w, Origins origins, RekapPegawai rekap, ReportWriter out) {
        PegawaiTable table = new PegawaiTable(w, origins, rekap);
        Pegawai pegawai = rekap.pegawai();
        Map<String, Object> values = new HashMap<>();
        values.put("kelompok", Optional.ofNullable(pegawai.getKelompok()).orElse("Pegawai"));
        values.put("menurut", Cells.name(pegawai.getMenurut()));
        values.put("menurutKecil", Cells.name(pegawai.getMenurut()).toLowerCase(INDONESIAN));
        values.put("tanggal", Signing.day(rekap.tanggal()));
        Caption caption = out.caption(Caption.Kind.TABLE, w.text("pegawai.judul", values));
        values.put("tabel", ReportWriter.reference(caption));
        values.put("jumlah", table.persons(rekap.jumlah(), rekap.asalJumlah()));
        values.put("lakiLaki", table.persons(rekap.lakiLaki(), rekap.asalLakiLaki()));
        values.put("perempuan", table.persons(rekap.perempuan(), rekap.asalPerempuan()));
        boolean sexes = rekap.lakiLaki().isPresent() && rekap.perempuan().isPresent();
        String sentence =
                rekap.jumlah().isEmpty()
                        ? "pegawai.tabel"
                        : sexes ? "pegawai.tabel-jenis-kelamin" : "pegawai.tabel-jumlah";
        out.add(w.paragraph(sentence, values));
        out.add(table.build(caption));
        source(w, pegawai.getSumber(), out);
        rekap.terbanyak()
                .filter(row -> rekap.jumlah().isPresent() && pegawai.getRincian().size() > 1)
                .ifPresent(row -> out.add(largest(w, rekap, table, row)));
    }

    private static Paragraph largest(
            Wording w, RekapPegawai rekap, PegawaiTable table, RincianPegawai row) {
        return w.paragraph(
                "pegawai.terbanyak",
                Map.of(
                        "menurut",
                        Cells.name(rekap.pegawai().getMenurut()).toLowerCase(INDONESIAN),
                        "uraian",
                        Cells.name(row.getUraian()),
                        "jumlah",
                        table.persons(RekapPegawai.jumlah(row), rekap.asalJumlah(row)),
                        "persen",
                        table.share(row)));
    }

    /** The latest table of assets up to the year; nothing when the plan has none. */
    public static void sarana(ReportContext context, ReportWriter out) {
        Optional<Sarana> latest =
                context.instansi().getSarana().stream()
                        .filter(each -> each.getTahun() <= context.tahun())
                        .reduce((a, b) -> b.getTahun() > a.getTahun() ? b : a);
        latest.ifPresent(
                sarana -> {
                    Wording w = context.wording();
                    LocalDate day =
                            Optional.ofNullable(sarana.getTanggal())
                                    .orElseGet(() -> LocalDate.of(sarana.getTahun(), 12, 31));
                    Map<String, Object> values = new HashMap<>();
                    values.put("tanggal", Signing.day(day));
                    Caption caption =
                            out.caption(Caption.Kind.TABLE, w.text("sarana.judul", values));
                    values.put("tabel", ReportWriter.reference(caption));
                    out.add(w.paragraph("sarana.pengantar", values));
                    out.add(SaranaTable.build(w, context.origins(), sarana, caption));
                    source(w, sarana.getSumber(), out);
                });
    }

    private static void source(Wording w, String source, ReportWriter out) {
        if (source != null && !source.isBlank()) {
            out.add(
                    Paragraph.of(
                            Style.NOTE, w.text("sumber-daya.sumber", Map.of("sumber", source))));
        }
    }
}
