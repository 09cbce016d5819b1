package id.jenjang.report.docx.internal.flow;

import java.util.regex.Pattern;

/**
 * Lets long expressions such as "Tujuan/Sasaran/Program" break after a slash in the narrow columns
 * of a table, where word processors would break them in the middle of a word.
 */
final class SlashBreaks {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{L}{4}/)(?=\\p{L}{4})");

    private SlashBreaks() {}

    static String in(String text) {
        return text.indexOf('/') < 0 ? text : BETWEEN_WORDS.matcher(text).replaceAll("\u200b");
    }
}
