package id.jenjang.rules.internal.text;

/** Names as a reader compares them: without case, punctuation and extra spaces. */
public final class Names {
    private static final int KEPT = 1 << 15;
    private static final int LONGEST_KEPT = 300;

    /** Every rule about names comes by with every name of the plan, at every key somebody types. */
    private static final Spelling[] SPELLINGS = new Spelling[KEPT];

    private record Spelling(String name, String normalized) {}

    private Names() {}

    /** Lower-case words with one space between; empty for a name without letters and digits. */
    public static String normalized(String name) {
        // Threads may overwrite each other's entries; each entry is true by itself.
        int place = name.hashCode() & KEPT - 1;
        var known = SPELLINGS[place];
        if (known != null && known.name().equals(name)) {
            return known.normalized();
        }
        var normalized = read(name);
        if (name.length() <= LONGEST_KEPT) {
            SPELLINGS[place] = new Spelling(name, normalized);
        }
        return normalized;
    }

    private static String read(String name) {
        char[] out = new char[name.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && length > 0) {
                    out[length++] = ' ';
                }
                gap = false;
                out[length++] = Character.toLowerCase(c);
            } else {
                gap = true;
            }
        }
        return new String(out, 0, length);
    }
}
