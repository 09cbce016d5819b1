package id.jenjang.measure.perubahan;

import java.util.Arrays;
import java.util.Locale;

/**
 * How alike two names are, whatever their case, blanks and signs: the share of neighbouring letters
 * they have in common (Dice), from 0 to 1. Spelling mistakes, words put together or apart, and a
 * few words more or less cost little; another subject costs much.
 */
public final class Kesamaan {

    /** From here on two names in one place are taken as wordings of one thing. */
    static final double SERUPA = 0.6;

    private Kesamaan() {}

    /** Whether two names in one place are wordings of one thing; never when one is missing. */
    public static boolean serupa(String satu, String dua) {
        return nilai(pasangan(padat(satu)), pasangan(padat(dua))) >= SERUPA;
    }

    /** Letters and digits only, in small letters; empty for a missing name. */
    static String padat(String nama) {
        if (nama == null) {
            return "";
        }
        var text = new StringBuilder(nama.length());
        nama.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    /**
     * The pairs of neighbouring letters of a name folded by {@link #padat}, in a fixed order.
     *
     * @return none for a name of less than two letters
     */
    static int[] pasangan(String padat) {
        int[] pairs = new int[Math.max(0, padat.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = padat.charAt(i) << Character.SIZE | padat.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** The likeness of two names by their pairs of letters; 0 when one has none. */
    static double nilai(int[] satu, int[] dua) {
        if (satu.length == 0 || dua.length == 0) {
            return 0;
        }
        int sama = 0;
        for (int i = 0, j = 0; i < satu.length && j < dua.length; ) {
            if (satu[i] == dua[j]) {
                sama++;
                i++;
                j++;
            } else if (satu[i] < dua[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * sama / (satu.length + dua.length);
    }
}
