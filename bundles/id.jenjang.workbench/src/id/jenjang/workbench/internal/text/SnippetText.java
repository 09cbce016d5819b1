package id.jenjang.workbench.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places to fill in, written as the Language Server Protocol writes them: {@code
 * ${1:text}}, {@code ${1|one,other|}}, {@code $1}, with backslashes before signs that are meant.
 *
 * @param text the text as it stands before anything is filled in
 * @param stops the places, in the order of the text
 */
record SnippetText(String text, List<Stop> stops) {

    /**
     * A place to fill in.
     *
     * @param number places of one number say the same; 0 is where the caret goes at last
     * @param offset in the text
     * @param length of what stands there at first
     * @param choices what may stand there; none for anything
     */
    record Stop(int number, int offset, int length, List<String> choices) {}

    SnippetText {
        stops = List.copyOf(stops);
    }

    /** Reads a text with places. */
    static SnippetText parse(String written) {
        var reader = new Reader(written);
        reader.until('\0');
        return new SnippetText(reader.text.toString(), reader.stops);
    }

    /** Where the caret goes at last: at the place numbered 0, else behind all. */
    int exit() {
        return stops.stream()
                .filter(each -> each.number() == 0)
                .findFirst()
                .map(Stop::offset)
                .orElse(text.length());
    }

    /** One reading of a text. */
    private static final class Reader {

        private final String written;
        private final StringBuilder text = new StringBuilder();
        private final List<Stop> stops = new ArrayList<>();
        private int at;

        Reader(String written) {
            this.written = written;
        }

        void until(char end) {
            while (at < written.length() && written.charAt(at) != end) {
                char sign = written.charAt(at++);
                if (sign == '\\' && at < written.length()) {
                    text.append(written.charAt(at++));
                } else if (sign == '$' && at < written.length() && !stop()) {
                    text.append('$');
                } else if (sign != '$') {
                    text.append(sign);
                }
            }
        }

        private boolean stop() {
            if (Character.isDigit(written.charAt(at))) {
                stops.add(new Stop(number(), text.length(), 0, List.of()));
                return true;
            }
            if (written.charAt(at) != '{') {
                return false;
            }
            at++;
            inBraces();
            return true;
        }

        private void inBraces() {
            int number = number();
            int from = text.length();
            int place = stops.size();
            List<String> choices = List.of();
            char sign = at < written.length() ? written.charAt(at) : '}';
            if (sign == '|') {
                int end = written.indexOf("|}", at);
                choices = List.of(written.substring(at + 1, end).split(","));
                text.append(choices.getFirst());
                at = end + 1;
            } else if (sign == ':') {
                at++;
                until('}');
            }
            at++;
            stops.add(place, new Stop(number, from, text.length() - from, choices));
        }

        private int number() {
            int number = 0;
            while (at < written.length() && Character.isDigit(written.charAt(at))) {
                number = number * 10 + Character.digit(written.charAt(at++), 10);
            }
            return number;
        }
    }
}
