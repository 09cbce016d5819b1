package id.jenjang.rules.internal.text;

/** Names as a reader compares them: without case, punctuation and extra spaces. */
public final class Names {
    private Names() {}

    /** Lower-case words with one space between; empty for a name without letters and digits. */
    public static String normalized(String name) {
        // Every rule about names comes by here with every name of the plan.
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
