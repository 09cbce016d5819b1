package id.jenjang.report.internal.table;

import id.jenjang.measure.Asal;
import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.RekapPegawai;
import id.jenjang.model.RincianPegawai;
import id.jenjang.report.internal.figure.Origins;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of staff: how many, of which sex where that is known, and which share of the whole. */
public final class PegawaiTable {

    private static final int DECIMALS = 2;

    private final Wording w;
    private final Origins origins;
    private final RekapPegawai rekap;

    /** The table of one count. */
    public PegawaiTable(Wording wording, Origins origins, RekapPegawai rekap) {
        this.w = wording;
        this.origins = origins;
        this.rekap = rekap;
    }

    /** The table. */
    public Table build(Caption caption) {
        boolean sexes = rekap.adaJenisKelamin();
        TableBuilder table = new TableBuilder(caption).column(7, Align.CENTER).column(45);
        List<String> titles = new ArrayList<>(List.of(w.text("kolom.no")));
        titles.add(Cells.name(rekap.pegawai().getMenurut()));
        if (sexes) {
            table.column(14, Align.CENTER).column(14, Align.CENTER);
            titles.add(w.text("kolom.laki-laki"));
            titles.add(w.text("kolom.perempuan"));
        }
        table.column(14, Align.CENTER).column(14, Align.CENTER);
        titles.add(w.text("kolom.jumlah-orang"));
        titles.add(w.text("kolom.persentase"));
        table.header(titles.toArray(String[]::new));
        int number = 0;
        for (RincianPegawai row : rekap.pegawai().getRincian()) {
            number++;
            table.row(row(number, row, sexes));
        }
        if (number > 0) {
            table.strong(total(sexes).toArray(Cell[]::new));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    private List<Cell> row(int number, RincianPegawai row, boolean sexes) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text(number + "."));
        cells.add(Cells.text(row.getUraian()));
        if (sexes) {
            cells.add(count(Optional.ofNullable(row.getLakiLaki()), rekap.asalLakiLaki(row)));
            cells.add(count(Optional.ofNullable(row.getPerempuan()), rekap.asalPerempuan(row)));
        }
        cells.add(count(RekapPegawai.jumlah(row), rekap.asalJumlah(row)));
        cells.add(Cells.value(share(row)));
        return cells;
    }

    /** The share of a row, rounded as the table prints it. */
    public Printed share(RincianPegawai row) {
        String text =
                rekap.persen(row).map(p -> FormatAngka.persen(p, DECIMALS)).orElse(Cells.NONE);
        return origins.printed(text, rekap.asalPersen(row));
    }

    /** A count of persons. */
    public Printed persons(Optional<Integer> count, Asal asal) {
        String text = count.map(c -> FormatAngka.angka(BigDecimal.valueOf(c))).orElse(Cells.NONE);
        return origins.printed(text, asal);
    }

    private List<Cell> total(boolean sexes) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text(w.text("baris.jumlah")).spanning(2, 1).aligned(Align.LEFT));
        if (sexes) {
            cells.add(count(rekap.lakiLaki(), rekap.asalLakiLaki()));
            cells.add(count(rekap.perempuan(), rekap.asalPerempuan()));
        }
        cells.add(count(rekap.jumlah(), rekap.asalJumlah()));
        boolean counted = rekap.jumlah().orElse(0) > 0;
        Asal whole = new Asal(rekap.asalJumlah().elemen(), "persen", "");
        cells.add(Cells.value(origins.printed(counted ? "100%" : Cells.NONE, whole)));
        return cells;
    }

    private Cell count(Optional<Integer> count, Asal asal) {
        return Cells.value(persons(count, asal));
    }
}
