package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.TabelTarget;
import id.jenjang.model.Versi;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values of an indicator by year: baseline, targets of every version, results, and the capaian
 * computed from them. Typed into like a spreadsheet: a block is taken as a whole or not at all.
 */
public final class YearTable {

    /** More years than these are not of one plan. */
    private static final int MOST = 40;

    private final FormContext context;
    private final Indikator indicator;
    private final ElementRef ref;
    private final List<Integer> years;
    private final List<Row> rows;

    private YearTable(FormContext context, Indikator indicator, ElementRef ref) {
        this.context = context;
        this.indicator = indicator;
        this.ref = ref;
        this.years = years(context.plan().plan().rencana(), indicator);
        this.rows = rows(indicator).stream().map(this::row).toList();
    }

    static YearTable of(FormContext context, Indikator indicator) {
        return new YearTable(
                context, indicator, ElementRef.of(context.plan(), indicator).orElseThrow());
    }

    /** What stands in a row. */
    public enum Kind {
        /** Values before the period. */
        KONDISI_AWAL,
        /** Targets. */
        TARGET,
        /** Results. */
        REALISASI,
        /** Results compared with targets; computed. */
        CAPAIAN
    }

    /**
     * A row.
     *
     * @param kind what stands in it
     * @param version of targets, which; null for those without a version and for other rows
     * @param label what people call it
     * @param help what it holds, in a sentence
     * @param cells one for each year
     */
    public record Row(Kind kind, Versi version, String label, String help, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what a person reads and could type; empty when nothing stands there
     * @param formula how it is computed; empty for what is typed
     */
    public record Cell(String text, String formula) {}

    /** The years of the plan and all others that have a value, ascending: the columns. */
    public List<Integer> years() {
        return years;
    }

    /** The rows from the top. */
    public List<Row> rows() {
        return rows;
    }

    private static List<Integer> years(Rencana rencana, Indikator indicator) {
        SortedSet<Integer> years = new TreeSet<>(rencana.tahunTerukur(indicator));
        indicator.getKondisiAwal().forEach(each -> years.add(each.getTahun()));
        indicator
                .getTarget()
                .forEach(t -> t.getNilai().forEach(each -> years.add(each.getTahun())));
        Rencana.renstraOf(indicator)
                .or(() -> rencana.instansiOf(indicator).flatMap(rencana::renstra))
                .flatMap(rencana::periode)
                .filter(each -> each.getAkhir() - each.getAwal() < MOST)
                .ifPresent(
                        each -> {
                            for (int year = each.getAwal(); year <= each.getAkhir(); year++) {
                                years.add(year);
                            }
                        });
        return List.copyOf(years);
    }

    private record Kept(Kind kind, Versi version) {}

    private static List<Kept> rows(Indikator indicator) {
        var rows = new ArrayList<Kept>();
        rows.add(new Kept(Kind.KONDISI_AWAL, null));
        var versions = indicator.getTarget().stream().map(YearTable::version).distinct().toList();
        if (versions.isEmpty()) {
            rows.add(new Kept(Kind.TARGET, null));
        }
        versions.forEach(each -> rows.add(new Kept(Kind.TARGET, each)));
        if (!versions.contains(Versi.PERUBAHAN)) {
            rows.add(new Kept(Kind.TARGET, Versi.PERUBAHAN));
        }
        rows.add(new Kept(Kind.REALISASI, null));
        rows.add(new Kept(Kind.CAPAIAN, null));
        return rows;
    }

    /** The version that is written; null when none is. */
    static Versi version(TabelTarget table) {
        return NodeModelUtils.findNodesForFeature(table, Literals.TABEL_TARGET__VERSI).isEmpty()
                ? null
                : table.getVersi();
    }

    private Row row(Kept kept) {
        var version = kept.version() == null ? "" : "." + kept.version().getLiteral();
        var label = context.sentences().get("baris." + kept.kind() + version);
        var cells = years.stream().map(year -> cell(kept, year)).toList();
        return new Row(kept.kind(), kept.version(), label, help(kept.kind()), cells);
    }

    private String help(Kind kind) {
        return kind == Kind.KONDISI_AWAL
                ? context.labels().help(Literals.INDIKATOR, Literals.INDIKATOR__KONDISI_AWAL)
                : context.sentences().get("bantuan." + kind);
    }

    private Cell cell(Kept kept, int year) {
        if (kept.kind() == Kind.CAPAIAN) {
            boolean measured =
                    context.plan().plan().rencana().pengukuran(indicator, year).isPresent();
            var figure = measured ? new Figures(context).yearly(indicator, year) : null;
            return figure == null ? new Cell("", "") : new Cell(figure.text(), figure.formula());
        }
        return new Cell(ValueEntry.text(value(kept, year)), "");
    }

    private Nilai value(Kept kept, int year) {
        return switch (kept.kind()) {
            case KONDISI_AWAL -> of(indicator.getKondisiAwal(), year);
            case TARGET ->
                    indicator.getTarget().stream()
                            .filter(each -> version(each) == kept.version())
                            .map(each -> of(each.getNilai(), year))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            default ->
                    context.plan()
                            .plan()
                            .rencana()
                            .pengukuran(indicator, year)
                            .map(each -> each.getNilai())
                            .orElse(null);
        };
    }

    private static Nilai of(List<NilaiTahun> values, int year) {
        return values.stream()
                .filter(each -> each.getTahun() == year)
                .map(NilaiTahun::getNilai)
                .findFirst()
                .orElse(null);
    }

    /** One cell holds something else; an empty text clears it. */
    public Entry set(int row, int column, String typed) {
        return change(List.of(new Typed(row, column, typed)));
    }

    /**
     * A block of text, as a spreadsheet copies it, is put with its upper left corner on a cell.
     *
     * @param block cells parted by tabs, rows by line ends
     */
    public Entry paste(int row, int column, String block) {
        var typed = new ArrayList<Typed>();
        var lines = block.split("\r\n|\n|\r");
        for (int i = 0; i < lines.length; i++) {
            var cells = lines[i].split("\t", -1);
            for (int j = 0; j < cells.length; j++) {
                typed.add(new Typed(row + i, column + j, cells[j]));
            }
        }
        return change(typed);
    }

    /** What stands in a cell is repeated in the cells to its right. */
    public Entry fillRight(int row, int column, int last) {
        var text = text(row, column);
        var typed = new ArrayList<Typed>();
        for (int each = column + 1; each <= last; each++) {
            typed.add(new Typed(row, each, text));
        }
        return change(typed);
    }

    /** The cells from one corner to the other hold nothing; computed ones are passed over. */
    public Entry clear(int row, int column, int lastRow, int lastColumn) {
        var typed = new ArrayList<Typed>();
        for (int i = row; i <= Math.min(lastRow, rows.size() - 1); i++) {
            for (int j = column; j <= lastColumn; j++) {
                if (rows.get(i).kind() != Kind.CAPAIAN) {
                    typed.add(new Typed(i, j, ""));
                }
            }
        }
        return change(typed);
    }

    /** The cells from one corner to the other, as a spreadsheet takes them. */
    public String copy(int row, int column, int lastRow, int lastColumn) {
        var text = new StringBuilder();
        for (int i = row; i <= lastRow; i++) {
            text.append(i == row ? "" : "\n");
            for (int j = column; j <= lastColumn; j++) {
                text.append(j == column ? "" : "\t").append(text(i, j));
            }
        }
        return text.toString();
    }

    private String text(int row, int column) {
        boolean inside = row >= 0 && row < rows.size() && column >= 0 && column < years.size();
        return inside ? rows.get(row).cells().get(column).text() : "";
    }

    private Entry change(List<Typed> typed) {
        return new YearTyping(context, indicator, ref, this).read(typed);
    }

    /** Something typed into a cell. */
    record Typed(int row, int column, String text) {}
}
