package id.jenjang.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text or a comment as its characters show it, without reading the words around it: whatever it
 * holds is no brace and no quote of the language.
 *
 * @param kind what it is
 * @param from its first character
 * @param to behind its last one; of a comment behind its line, of a text that is not closed before
 *     the end of its line
 * @param closed whether what ends it is there
 */
public record Quoted(Kind kind, int from, int to, boolean closed) {

    /** What can hold any characters, and the signs it stands between. */
    public enum Kind {
        /** A text of one line in straight quotes; a backslash takes the next character along. */
        TEXT("\"", "\""),
        /** A text of one line in curved quotes. */
        CURVED_TEXT("\u201C", "\u201D"),
        /** A text of several lines between three quotes. */
        LONG_TEXT("'''", "'''"),
        /** A comment of several lines. */
        COMMENT("/*", "*/"),
        /** A comment up to the end of its line. */
        LINE_COMMENT("//", "\n");

        private final String opening;
        private final String closing;

        Kind(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    private static final Kind[] KINDS = Kind.values();

    /** The one that begins at a place, if one does. */
    public static Optional<Quoted> at(String text, int place) {
        for (var kind : KINDS) {
            if (text.startsWith(kind.opening, place)) {
                return Optional.of(of(kind, text, place));
            }
        }
        return Optional.empty();
    }

    /** The comments of a text, in order; what begins as one and is never closed is none. */
    public static List<Quoted> comments(String text) {
        var found = new ArrayList<Quoted>();
        int at = next(text, 0);
        while (at < text.length()) {
            var quoted = at(text, at);
            quoted.filter(Quoted::isComment).ifPresent(found::add);
            at = next(text, quoted.isPresent() ? quoted.get().to : at + 1);
        }
        return found;
    }

    /** The first character from a place on with which one may begin; behind the text for none. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !beginsOne(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a text or a comment may begin with a character. */
    public static boolean beginsOne(char c) {
        return c == '"' || c == '\u201C' || c == '\'' || c == '/';
    }

    private boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.COMMENT && closed;
    }

    /** Whether what is typed at a place belongs to it. */
    public boolean holds(int place) {
        int last = closed ? to - kind.closing.length() : to;
        return place >= from + kind.opening.length() && place <= last;
    }

    private static Quoted of(Kind kind, String text, int from) {
        int inside = from + kind.opening.length();
        if (kind == Kind.TEXT || kind == Kind.CURVED_TEXT) {
            return inLine(kind, text, from, inside);
        }
        int end = text.indexOf(kind.closing, inside);
        return end < 0
                ? new Quoted(kind, from, text.length(), false)
                : new Quoted(kind, from, end + kind.closing.length(), true);
    }

    private static Quoted inLine(Kind kind, String text, int from, int inside) {
        int at = inside;
        while (at < text.length() && !endsLine(text, at)) {
            if (text.startsWith(kind.closing, at)) {
                return new Quoted(kind, from, at + kind.closing.length(), true);
            }
            boolean escapes = kind == Kind.TEXT && text.charAt(at) == '\\';
            at++;
            if (escapes && at < text.length() && !endsLine(text, at)) {
                at++;
            }
        }
        return new Quoted(kind, from, at, false);
    }

    private static boolean endsLine(String text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
