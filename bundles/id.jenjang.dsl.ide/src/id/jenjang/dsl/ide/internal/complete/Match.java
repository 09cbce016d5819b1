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
        var lower = candidate.toLowerCase(Locale.ROOT);
        if (lower.startsWith(typed)) {
            return 0;
        }
        var beginnings = new StringBuilder();
        for (int i = 0; i < candidate.length(); i++) {
            if (beginsWord(candidate, i)) {
                if (lower.startsWith(typed, i)) {
                    return 1;
                }
                beginnings.append(lower.charAt(i));
            }
        }
        return beginnings.toString().startsWith(typed) ? 2 : -1;
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
