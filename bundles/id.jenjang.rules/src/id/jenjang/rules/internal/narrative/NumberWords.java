package id.jenjang.rules.internal.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads Indonesian number words: {@code tujuh} is 7, {@code seribu dua ratus rupiah} is 1200. */
public final class NumberWords {
    private static final Map<String, Integer> DIGITS =
            Map.ofEntries(
                    Map.entry("nol", 0),
                    Map.entry("satu", 1),
                    Map.entry("dua", 2),
                    Map.entry("tiga", 3),
                    Map.entry("empat", 4),
                    Map.entry("lima", 5),
                    Map.entry("enam", 6),
                    Map.entry("tujuh", 7),
                    Map.entry("delapan", 8),
                    Map.entry("sembilan", 9),
                    Map.entry("sepuluh", 10),
                    Map.entry("sebelas", 11),
                    Map.entry("seratus", 100));
    private static final Map<String, Long> GROUPS =
            Map.of(
                    "ribu", 1_000L,
                    "juta", 1_000_000L,
                    "miliar", 1_000_000_000L,
                    "milyar", 1_000_000_000L,
                    "triliun", 1_000_000_000_000L,
                    "trilyun", 1_000_000_000_000L);
    private static final int TEENS = 10;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final long THOUSAND = 1_000;

    private long total;
    private long belowThousand;
    private long digit = -1;

    private NumberWords() {}

    /**
     * The whole number the words say; empty when one of them is no number word or they have a
     * decimal part.
     */
    public static Optional<BigDecimal> read(String text) {
        var reader = new NumberWords();
        List<String> words = words(text);
        return !words.isEmpty() && words.stream().allMatch(reader::take)
                ? Optional.of(BigDecimal.valueOf(reader.value()))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        // "rupiah" names the unit and is no part of the number
        if (!words.isEmpty() && words.getLast().equals("rupiah")) {
            words.removeLast();
        }
        return words;
    }

    private boolean take(String word) {
        if (DIGITS.containsKey(word)) {
            flushDigit();
            digit = DIGITS.get(word);
            return true;
        }
        switch (word) {
            case "belas" -> belowThousand += TEENS;
            case "puluh" -> digit = Math.max(digit, 1) * TEN;
            case "ratus" -> digit = Math.max(digit, 1) * HUNDRED;
            case "seribu" -> {
                flushDigit();
                total += belowThousand + THOUSAND;
                belowThousand = 0;
            }
            default -> {
                return takeGroup(word);
            }
        }
        return true;
    }

    private boolean takeGroup(String word) {
        Long factor = GROUPS.get(word);
        if (factor == null) {
            return false;
        }
        flushDigit();
        total += Math.max(belowThousand, 1) * factor;
        belowThousand = 0;
        return true;
    }

    private void flushDigit() {
        if (digit >= 0) {
            belowThousand += digit;
            digit = -1;
        }
    }

    private long value() {
        flushDigit();
        return total + belowThousand;
    }
}
