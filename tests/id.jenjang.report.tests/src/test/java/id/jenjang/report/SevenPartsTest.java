package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.Arah;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The analysis of an indicator in every combination of direction, target, realisasi and year
 * before: which words it chooses, and that no word contradicts its numbers.
 */
class SevenPartsTest {

    private static final List<String> PARTS =
            List.of(
                    "Target dan realisasi.",
                    "Perbandingan dengan tahun sebelumnya.",
                    "Perbandingan dengan target jangka menengah.",
                    "Perbandingan dengan standar nasional.",
                    "Sebab, hambatan, dan tindak lanjut.",
                    "Efisiensi penggunaan sumber daya.",
                    "Program dan kegiatan penunjang.");

    private static final Pattern RISE =
            Pattern.compile("[Rr]ealisasi naik dari (\\d+) Orang pada Tahun 2022 menjadi (\\d+) ");
    private static final Pattern FALL =
            Pattern.compile("[Rr]ealisasi turun dari (\\d+) Orang pada Tahun 2022 menjadi (\\d+) ");
    private static final Pattern POINTS =
            Pattern.compile(
                    "(naik|turun) ([\\d.,]+) poin persentase, dari ([\\d.,-]+)% menjadi"
                            + " ([\\d.,-]+)%");

    @Test
    void choosesTheRightWords() {
        var text = new StringBuilder();
        for (Case each :
                List.of(
                        new Case(Arah.NAIK, "4", "3", "2"),
                        new Case(Arah.NAIK, "4", "4", "4"),
                        new Case(Arah.NAIK, "4", "5", "6"),
                        new Case(Arah.NAIK, "4", "0", ""),
                        new Case(Arah.NAIK, "0", "5", "2"),
                        new Case(Arah.NAIK, "", "5", "2"),
                        new Case(Arah.NAIK, "4", "", "2"),
                        new Case(Arah.NAIK, "4", "NA \"belum dirilis\"", "2"),
                        new Case(Arah.NAIK, "4", "NA \"belum dirilis\" memakai 3 tahun 2021", "2"),
                        new Case(Arah.TURUN, "4", "3", "5"),
                        new Case(Arah.TURUN, "4", "5", "3"),
                        new Case(Arah.TURUN, "4", "4", "4"),
                        new Case(Arah.TETAP, "4", "5", "4"))) {
            text.append("== ").append(each).append('\n').append(each.analysis()).append('\n');
        }
        Golden.assertMatches("tujuh-bagian", text.toString());
    }

    @Test
    void comparesPredicatesOfALadder() {
        String plan =
                """
                tangga Mutu "Mutu" { B < BB < A }
                instansi Dinas "Dinas Contoh" {}
                renstra R "Renstra" untuk Dinas periode 2022-2024 {
                  sasaran S "Sasaran" {
                    iku A1 "Indikator" satuan "Predikat" {
                      tangga Mutu
                      target 2022: BB, 2023: BB, 2024: A
                    }
                  }
                }
                pengukuran 2022 untuk Dinas { A1: realisasi B }
                pengukuran 2023 untuk Dinas { A1: realisasi A }
                laporan LKjIP 2023 untuk Dinas {}
                """;
        Golden.assertMatches("tujuh-bagian-tangga", analysis(plan));
    }

    @Test
    void noWordContradictsItsNumbers() {
        List<String> wrong = new ArrayList<>();
        for (Arah arah : Arah.values()) {
            for (String target : List.of("", "0", "3", "4", "7")) {
                for (String now :
                        List.of("", "0", "3", "4", "7", "NA \"x\" memakai 3 tahun 2020")) {
                    for (String before : List.of("", "0", "3", "4", "7")) {
                        var each = new Case(arah, target, now, before);
                        mistakes(each.analysis()).forEach(m -> wrong.add(each + ": " + m));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> mistakes(String analysis) {
        List<String> mistakes = new ArrayList<>();
        for (String part : PARTS) {
            if (!analysis.contains("**" + part + "**")) {
                mistakes.add("no " + part);
            }
        }
        RISE.matcher(analysis)
                .results()
                .filter(m -> number(m.group(2)) <= number(m.group(1)))
                .forEach(m -> mistakes.add(m.group()));
        FALL.matcher(analysis)
                .results()
                .filter(m -> number(m.group(2)) >= number(m.group(1)))
                .forEach(m -> mistakes.add(m.group()));
        POINTS.matcher(analysis)
                .results()
                .filter(
                        m -> {
                            double change = number(m.group(4)) - number(m.group(3));
                            double said = number(m.group(2));
                            boolean rises = m.group(1).equals("naik");
                            return said <= 0
                                    || rises != change > 0
                                    || Math.abs(Math.abs(change) - said) > 0.001;
                        })
                .forEach(m -> mistakes.add(m.group()));
        return mistakes;
    }

    private static double number(String printed) {
        return Double.parseDouble(printed.replace(".", "").replace(',', '.'));
    }

    /** A combination; an empty value is not in the plan. */
    private record Case(Arah arah, String target, String now, String before) {

        String analysis() {
            return SevenPartsTest.analysis(
                    """
                    instansi Dinas "Dinas Contoh" {}
                    renstra R "Renstra" untuk Dinas periode 2021-2024 {
                      sasaran S "Sasaran" {
                        iku A "Indikator" satuan "Orang" {
                          arah %s
                          %s
                        }
                      }
                    }
                    pengukuran 2021 untuk Dinas { A: realisasi 1 }
                    %s
                    %s
                    laporan LKjIP 2023 untuk Dinas {}
                    """
                            .formatted(
                                    arah.getLiteral(),
                                    target.isEmpty()
                                            ? ""
                                            : "target 2022: 4, 2023: " + target + ", 2024: 8",
                                    measured(2022, before),
                                    measured(2023, now)));
        }

        private static String measured(int year, String value) {
            if (value.isEmpty()) {
                return "";
            }
            String written = value.startsWith("NA") ? value : "realisasi " + value;
            return "pengukuran " + year + " untuk Dinas { A: " + written + " }";
        }
    }

    private static String analysis(String plan) {
        return TreeDump.of(Plans.compose(Plans.parse(plan)))
                .lines()
                .dropWhile(line -> !line.equals("1. **Indikator**"))
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("  "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
