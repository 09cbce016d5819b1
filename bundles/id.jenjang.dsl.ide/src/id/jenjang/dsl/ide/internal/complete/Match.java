package id.jenjang.dsl.ide.internal.complete;

import java.util.Locale;

/**
 * Whether something begins as it was typed: the whole or one of its words, whatever the case; also
 * by the beginnings of its words, as TP finds TataPemerintahan.
 */
final class Match {

    private final String typed;

    Match(String typed) {
        this.typed = typed.toLowerCase(Locale.ROOT);
    }

    boolean isOpen() {
        return typed.isEmpty();
    }

    /** How well: 0 the whole, 1 a word of it, 2 the beginnings of its words; -1 not at all. */
    int rank(String candidate) {
        if (begins(candidate, 0)) {
            return 0;
        }
        int next = 0;
        boolean byBeginnings = true;
        for (int i = 0; i < candidate.length(); i++) {
            if (beginsWord(candidate, i)) {
                if (begins(candidate, i)) {
                    return 1;
                }
                if (next < typed.length()) {
                    byBeginnings &=
                            Character.toLowerCase(candidate.charAt(i)) == typed.charAt(next);
                    next++;
                }
            }
        }
        return byBeginnings && next == typed.length() ? 2 : -1;
    }

    private boolean begins(String candidate, int at) {
        return candidate.regionMatches(true, at, typed, 0, typed.length());
    }

    boolean fits(String candidate) {
        return rank(candidate) >= 0;
    }

    private static boolean beginsWord(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                || Character.isUpperCase(c) && !Character.isUpperCase(before)
                || Character.isDigit(c) && !Character.isDigit(before);
    }
}
