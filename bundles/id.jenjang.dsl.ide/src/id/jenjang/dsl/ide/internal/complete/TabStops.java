package id.jenjang.dsl.ide.internal.complete;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with tab stops, as editors without them write them. */
public final class TabStops {

    /** A tab stop, with its text or its first choice; or a sign that is none. */
    private static final Pattern STOP =
            Pattern.compile(
                    "\\$\\{\\d+(?::(?<text>(?:\\\\.|[^}])*)|\\|(?<choice>[^,|]*)[^|]*\\|)?}"
                            + "|\\$\\d+|\\\\(?<sign>.)",
                    Pattern.DOTALL);

    private TabStops() {}

    /** What stands before the first place to fill in. */
    public static String cut(String text) {
        var matcher = STOP.matcher(text);
        int end = text.length();
        while (matcher.find()) {
            if (matcher.group("sign") == null) {
                end = matcher.start();
                break;
            }
        }
        return filled(text.substring(0, end));
    }

    /** The whole text, each place filled in with what it begins with. */
    public static String filled(String text) {
        return STOP.matcher(text)
                .replaceAll(
                        stop -> {
                            var found = stop.group("text");
                            found = found == null ? stop.group("choice") : filled(found);
                            found = found == null ? stop.group("sign") : found;
                            return found == null ? "" : Matcher.quoteReplacement(found);
                        });
    }
}
