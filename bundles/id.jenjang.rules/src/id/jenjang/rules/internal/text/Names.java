package id.jenjang.rules.internal.text;

/** Names as a reader compares them: without case, punctuation and extra spaces. */
public final class Names {
    private Names() {}

    /** Lower-case words with one space between; empty for a name without letters and digits. */
    public static String normalized(String name) {
        var out = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return out.toString();
    }
}
