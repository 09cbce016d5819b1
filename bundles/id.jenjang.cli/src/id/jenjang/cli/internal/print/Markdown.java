package id.jenjang.cli.internal.print;

/** Plain text as Markdown that shows it as it is. */
final class Markdown {

    private static final String SPECIAL = "\\`*_[]<>|#";

    private Markdown() {}

    /** The text on one line, with everything escaped that Markdown would read. */
    static String text(String plain) {
        var result = new StringBuilder(plain.length() + 8);
        for (char c : plain.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                result.append('\\');
            }
            result.append(c);
        }
        return result.toString();
    }

    /** The text as code, which nothing in it can end. */
    static String code(String plain) {
        return plain.indexOf('`') < 0 ? "`" + plain + "`" : "`` " + plain + " ``";
    }
}
