package id.jenjang.report.docx;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Figure.Chart;
import id.jenjang.report.tree.Figure.ChartKind;
import id.jenjang.report.tree.Figure.Point;
import id.jenjang.report.tree.Figure.Series;

import java.math.BigDecimal;
import java.util.List;

/** Charts of each kind: with gaps, predicates, amounts in thousands and negative numbers. */
final class ChartSamples {

    private ChartSamples() {}

    static Document document() {
        return Samples.of(
                figure(1, columns()),
                figure(2, lines()),
                figure(3, bars()),
                figure(4, predicates()),
                figure(5, negative()));
    }

    static Figure figure(int number, Chart chart) {
        var caption =
                new Caption(
                        Caption.Kind.FIGURE,
                        "1." + number,
                        "Bagan Contoh " + number,
                        "bagan_" + number);
        return new Figure(caption, chart, "Uraian bagan " + number + " dalam kata.");
    }

    /** Target and realisasi over years: decimals that differ, two years still to come. */
    static Chart columns() {
        return new Chart(
                ChartKind.COLUMNS,
                List.of("2021", "2022", "2023", "2024"),
                List.of(
                        new Series(
                                "Target",
                                List.of(
                                        point("29.2", "29,2"),
                                        point("31", "31"),
                                        point("33.75", "33,75"),
                                        point("41.7", "41,7"))),
                        new Series(
                                "Realisasi",
                                List.of(
                                        point("30.125", "30,13"),
                                        point("0", "0"),
                                        Point.GAP,
                                        Point.GAP))),
                "Satuan: Indeks");
    }

    /** Percentages over quarters, the third unknown. */
    static Chart lines() {
        return new Chart(
                ChartKind.LINES,
                List.of("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"),
                List.of(
                        new Series(
                                "Serapan <kumulatif> & \"sisa\"",
                                List.of(
                                        point("12.345", "12,35%"),
                                        point("40", "40,00%"),
                                        Point.GAP,
                                        point("97.861", "97,86%")))),
                "");
    }

    /** Amounts beside long names. */
    static Chart bars() {
        return new Chart(
                ChartKind.BARS,
                List.of(
                        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                        "Program Pemerintahan dan Kesejahteraan Rakyat",
                        "Program Perekonomian dan Pembangunan"),
                List.of(
                        new Series(
                                "Pagu",
                                List.of(
                                        point("98575.166924", "98.575"),
                                        point("1234567.4", "1.234.567"),
                                        point("999.2", "999"))),
                        new Series(
                                "Realisasi",
                                List.of(
                                        point("96465.5", "96.466"),
                                        point("12345.5", "12.346"),
                                        point("870", "870")))),
                "Dalam juta rupiah");
    }

    /** Predicates stand on their place in the ladder; one number stands in for another year's. */
    static Chart predicates() {
        return new Chart(
                ChartKind.COLUMNS,
                List.of("2022", "2023"),
                List.of(
                        new Series("Target", List.of(point("3", "BB"), point("4", "A"))),
                        new Series("Realisasi", List.of(point("3", "BB"), point("2", "2*)")))),
                "Satuan: Predikat");
    }

    static Chart negative() {
        return new Chart(
                ChartKind.BARS,
                List.of("Angka kemiskinan", "Angka pengangguran terbuka"),
                List.of(
                        new Series(
                                "Capaian",
                                List.of(point("-20", "-20%"), point("104.5", "104,5%")))),
                "");
    }

    private static Point point(String value, String label) {
        return new Point(new BigDecimal(value), label);
    }
}
