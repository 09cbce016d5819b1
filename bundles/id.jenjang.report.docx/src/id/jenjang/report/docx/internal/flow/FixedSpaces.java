package id.jenjang.report.docx.internal.flow;

import java.util.regex.Pattern;

/**
 * Keeps a label and its number on one line, as in "Rp 98.575.166.924", "Tabel 2.2.1" or "Tahun
 * 2023".
 */
final class FixedSpaces {

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile(
                    "(?<=\\b(?:Rp|Tabel|Gambar|Bab|BAB|Tahun|tahun|Nomor|Misi|misi)) (?=[0-9IVX])");

    private FixedSpaces() {}

    static String in(String text) {
        return BEFORE_NUMBER.matcher(text).replaceAll("\u00a0");
    }
}
