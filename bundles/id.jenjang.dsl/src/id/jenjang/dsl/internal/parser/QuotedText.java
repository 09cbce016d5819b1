package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.internal.DslMessages;

/** Text in straight or curly quotes on one line; a backslash keeps the next character as it is. */
final class QuotedText {

    private QuotedText() {}

    static boolean isQuoted(String text) {
        return text.startsWith("\"") || text.startsWith("\u201C");
    }

    static String read(String text, DslMessages messages) {
        char close = text.charAt(0) == '"' ? '"' : '\u201D';
        if (text.length() < 2 || text.charAt(text.length() - 1) != close || endsEscaped(text)) {
            throw new UnreadableValue(messages.get("nilai.petik"));
        }
        var inner = text.substring(1, text.length() - 1);
        if (close != '"' || inner.indexOf('\\') < 0) {
            return inner;
        }
        var result = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length()) {
                i++;
                c = inner.charAt(i) == 'n' ? '\n' : inner.charAt(i);
            }
            result.append(c);
        }
        return result.toString();
    }

    static String write(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static boolean endsEscaped(String text) {
        int backslashes = 0;
        for (int i = text.length() - 2; i > 0 && text.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
