package id.jenjang.report.text;

import java.util.regex.Pattern;

/**
 * Lets long expressions such as "Tujuan/Sasaran/Program" break after a slash in the narrow columns
 * of a table, where word processors would break them in the middle of a word.
 */
public final class SlashBreaks {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{L}{4}/)(?=\\p{L}{4})");

    private SlashBreaks() {}

    /** The text with zero-width spaces where a line may end. */
    public static String in(String text) {
        return text.indexOf('/') < 0 ? text : BETWEEN_WORDS.matcher(text).replaceAll("\u200b");
    }
}
