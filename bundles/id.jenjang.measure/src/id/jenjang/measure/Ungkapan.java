package id.jenjang.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A live value taken apart: names parted by dots, each with an optional shift ({@code tahun-1}) and
 * argument ({@code realisasi(2022)}).
 *
 * @param bagian the parts in order; at least one
 */
record Ungkapan(List<Bagian> bagian) {
    private static final String KATA = "[A-Za-z_][A-Za-z_0-9]*";
    private static final Pattern BAGIAN =
            Pattern.compile(
                    "\\s*("
                            + KATA
                            + "(?:\\s+"
                            + KATA
                            + ")*)"
                            + "\\s*(?:([+-])\\s*(\\d{1,4}))?\\s*(?:\\(([^()]*)\\))?\\s*");

    /** Longer than any expression with a meaning. */
    private static final int TERPANJANG = 200;

    Ungkapan {
        bagian = List.copyOf(bagian);
    }

    /**
     * One part.
     *
     * @param nama words parted by single blanks
     * @param geser the shift, 0 without one; only a year can be shifted
     * @param argumen between the parentheses, stripped; null without parentheses
     * @param offset of the name in the expression
     * @param length from the name to the end of the part, without blanks around it
     */
    record Bagian(String nama, int geser, String argumen, int offset, int length) {
        Bagian tanpaArgumen() {
            return new Bagian(nama, geser, null, offset, length);
        }
    }

    /** Takes an expression apart. */
    static Ungkapan parse(String teks) throws SalahUngkapan {
        if (teks.isBlank()) {
            throw new SalahUngkapan(Galat.KOSONG, List.of(), 0, teks.length());
        }
        if (teks.length() > TERPANJANG) {
            throw new SalahUngkapan(
                    Galat.TIDAK_TERBACA,
                    List.of(teks.substring(0, TERPANJANG) + "..."),
                    0,
                    teks.length());
        }
        List<Bagian> result = new ArrayList<>();
        Matcher matcher = BAGIAN.matcher(teks);
        int from = 0;
        while (true) {
            matcher.region(from, teks.length());
            if (!matcher.lookingAt()) {
                throw salah(teks, from);
            }
            Bagian bagian = bagian(teks, matcher);
            if (bagian.geser() != 0 && !"tahun".equals(bagian.nama())) {
                throw salah(teks, matcher.start(2));
            }
            result.add(bagian);
            if (matcher.end() == teks.length()) {
                return new Ungkapan(result);
            }
            if (teks.charAt(matcher.end()) != '.') {
                throw salah(teks, matcher.end());
            }
            from = matcher.end() + 1;
        }
    }

    private static SalahUngkapan salah(String teks, int offset) {
        int awal = Math.min(offset, teks.length() - 1);
        return new SalahUngkapan(
                Galat.TIDAK_TERBACA, List.of(teks.strip()), awal, teks.length() - awal);
    }

    private static Bagian bagian(String teks, Matcher matcher) {
        int geser =
                matcher.group(2) == null
                        ? 0
                        : Integer.parseInt(matcher.group(2) + matcher.group(3));
        String argumen = matcher.group(4) == null ? null : matcher.group(4).strip();
        int offset = matcher.start(1);
        int length = teks.substring(offset, matcher.end()).stripTrailing().length();
        return new Bagian(matcher.group(1).replaceAll("\\s+", " "), geser, argumen, offset, length);
    }
}
