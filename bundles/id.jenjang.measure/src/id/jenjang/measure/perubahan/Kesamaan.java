package id.jenjang.measure.perubahan;

import java.util.Arrays;
import java.util.Locale;

/**
 * How alike two names are, whatever their case, blanks and signs: the share of neighbouring letters
 * they have in common (Dice), from 0 to 1. Spelling mistakes, words put together or apart, and a
 * few words more or less cost little; another subject costs much.
 */
final class Kesamaan {

    /** From here on two names in one place are taken as wordings of one thing. */
    static final double SERUPA = 0.6;

    private Kesamaan() {}

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

    /** The likeness of two names folded by {@link #padat}; 0 when one is empty. */
    static double nilai(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return a.equals(b) && !a.isEmpty() ? 1 : 0;
        }
        int[] satu = pasangan(a);
        int[] dua = pasangan(b);
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

    private static int[] pasangan(String text) {
        int[] pairs = new int[text.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
