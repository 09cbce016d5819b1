package id.jenjang.excel.internal.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a heading says: a meaning, a year, a quarter, a version, thousands. */
final class HeadingReader {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern QUARTER =
            Pattern.compile("\\b(?:tw|trw|triwulan)\\s*(iv|iii|ii|i|[1-4])\\b");
    private static final Pattern VERSION =
            Pattern.compile("\\b(?:sebelum perubahan|setelah perubahan|murni|perubahan)\\b");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\b(?:dalam |x )?(?:ribu|ribuan|rp 000|000)(?: rupiah)?\\b");
    private static final Pattern MILLIONS =
            Pattern.compile("\\b(?:dalam )?(?:juta|jutaan)(?: rupiah)?\\b");

    private String rest;
    private int year;
    private int quarter;
    private String versi = "";
    private BigDecimal factor = BigDecimal.ONE;

    private HeadingReader(String heading) {
        rest = Headings.normal(heading);
    }

    static Column read(int index, String heading) {
        return new HeadingReader(heading).column(index, heading);
    }

    private Column column(int index, String heading) {
        var whole = Headings.known().exactly(rest);
        if (whole == null) {
            takeYear();
            takeQuarter();
            takeFactor();
        }
        var meaning = Headings.known().exactly(rest);
        if (meaning == null) {
            takeVersion();
            meaning = Headings.known().exactly(rest);
        }
        boolean sure = meaning != null;
        if (meaning == null) {
            meaning = Headings.known().roughly(rest);
        }
        return new Column(
                index, heading.strip(), ofQuarter(meaning), year, quarter, versi, factor, sure);
    }

    private void takeYear() {
        var years = YEAR.matcher(rest).results().toList();
        if (years.size() == 1) {
            year = Integer.parseInt(years.getFirst().group());
        }
        remove(YEAR.matcher(rest));
    }

    private void takeQuarter() {
        var found = QUARTER.matcher(rest);
        if (found.find()) {
            quarter =
                    switch (found.group(1)) {
                        case "i", "1" -> 1;
                        case "ii", "2" -> 2;
                        case "iii", "3" -> 3;
                        default -> 4;
                    };
            remove(QUARTER.matcher(rest));
        }
    }

    private void takeFactor() {
        if (MILLIONS.matcher(rest).find()) {
            factor = BigDecimal.valueOf(1_000_000);
            remove(MILLIONS.matcher(rest));
        } else if (THOUSANDS.matcher(rest).find()) {
            factor = BigDecimal.valueOf(1000);
            remove(THOUSANDS.matcher(rest));
        }
    }

    private void takeVersion() {
        var found = VERSION.matcher(rest);
        if (found.find()) {
            boolean first = found.group().startsWith("sebelum") || found.group().equals("murni");
            versi = first ? "murni" : "perubahan";
            remove(VERSION.matcher(rest));
        }
    }

    private void remove(Matcher part) {
        rest = part.replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private Meaning ofQuarter(Meaning meaning) {
        if (quarter == 0) {
            return meaning;
        }
        return switch (meaning) {
            case REALISASI, TRIWULAN -> Meaning.TRIWULAN;
            case REALISASI_ANGGARAN, REALISASI_TRIWULAN -> Meaning.REALISASI_TRIWULAN;
            case null, default -> Meaning.ABAI;
        };
    }
}
