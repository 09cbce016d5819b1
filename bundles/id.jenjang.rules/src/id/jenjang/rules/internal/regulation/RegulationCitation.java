package id.jenjang.rules.internal.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regulation as a text cites it, however it is written out.
 *
 * @param number kind, number and year in the short form: {@code PermenPANRB 29/2010}
 * @param offset where the citation begins in the text
 * @param length its length
 */
record RegulationCitation(String number, int offset, int length) {
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("UU", "(?:Undang-?\\s?Undang|UU)");
        KINDS.put("PP", "(?:Peraturan\\s+Pemerintah|PP)");
        KINDS.put("Perpres", "(?:Peraturan\\s+Presiden|Perpres)");
        KINDS.put("Inpres", "(?:Instruksi\\s+Presiden|Inpres)");
        KINDS.put("Permendagri", "(?:Peraturan\\s+Menteri\\s+Dalam\\s+Negeri|Permendagri)");
        KINDS.put(
                "PermenPANRB",
                "(?:Peraturan\\s+Menteri\\s+(?:Negara\\s+)?(?:Pendayagunaan\\s+Aparatur\\s+Negara|PAN)"
                        + "(?:\\s+(?:dan|&)\\s+(?:Reformasi\\s+Birokrasi|RB)|\\s?-?\\s?RB)?"
                        + "|Permen\\s?PAN(?:\\s?(?:-|dan|&)?\\s?RB)?)");
    }

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?<!\\p{L})(?:"
                            + KINDS.entrySet().stream()
                                    .map(
                                            kind ->
                                                    "(?<"
                                                            + kind.getKey()
                                                            + ">"
                                                            + kind.getValue()
                                                            + ")")
                                    .reduce((a, b) -> a + "|" + b)
                                    .orElseThrow()
                            + ")(?:\\s+(?:Republik\\s+Indonesia|RI))?\\s*(?:Nomor|No\\.?)?\\s*:?\\s*"
                            + "(?<nomor>\\d{1,3})\\s*(?:/|\\bTahun\\b)\\s*(?<tahun>(?:19|20)\\d\\d)(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** All citations in a text, in order; none for null. */
    static List<RegulationCitation> in(String text) {
        List<RegulationCitation> result = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text == null ? "" : text);
        while (matcher.find()) {
            String number = Integer.parseInt(matcher.group("nomor")) + "/" + matcher.group("tahun");
            result.add(
                    new RegulationCitation(
                            kind(matcher) + " " + number,
                            matcher.start(),
                            matcher.end() - matcher.start()));
        }
        return result;
    }

    private static String kind(Matcher matcher) {
        return KINDS.keySet().stream()
                .filter(kind -> matcher.group(kind) != null)
                .findFirst()
                .orElseThrow();
    }
}
