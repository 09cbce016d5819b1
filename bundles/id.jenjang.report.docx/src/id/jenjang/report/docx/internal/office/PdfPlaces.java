package id.jenjang.report.docx.internal.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * On which sheet of a PDF the bookmarks of a document stand, as LibreOffice writes it: named
 * destinations in the catalog, each an array that begins with its page. Reads these few objects and
 * nothing else; a PDF of any other form tells nothing.
 *
 * @param sheets sheet, counted from 0, by name of the destination
 * @param count how many sheets there are
 */
public record PdfPlaces(Map<String, Integer> sheets, int count) {

    private static final Pattern DESTINATION =
            Pattern.compile("/([A-Za-z0-9_.-]+)\\s*\\[\\s*(\\d+) 0 R");
    private static final Pattern KID = Pattern.compile("(\\d+) 0 R");
    private static final Pattern OBJECT = Pattern.compile("(?:^|[\\r\\n])(\\d+) 0 obj\\b");
    private static final int DEEPEST = 20;

    public PdfPlaces {
        sheets = Map.copyOf(sheets);
    }

    /** Reads a PDF; empty when it does not name its places in that way. */
    public static Optional<PdfPlaces> read(byte[] pdf) {
        return new Reading(new String(pdf, StandardCharsets.ISO_8859_1)).places();
    }

    /**
     * Sheet of a bookmark.
     *
     * @param bookmark its name: letters, digits and underscores
     */
    public OptionalInt sheet(String bookmark) {
        // All but letters and digits is written as its code.
        var sheet = sheets.get(bookmark.replace("_", "5F"));
        return sheet == null ? OptionalInt.empty() : OptionalInt.of(sheet);
    }

    private static final class Reading {

        private final String text;
        private final Map<String, Integer> objects = new HashMap<>();
        private final List<String> pages = new ArrayList<>();

        private Reading(String text) {
            this.text = text;
            var matcher = OBJECT.matcher(text);
            while (matcher.find()) {
                objects.put(matcher.group(1), matcher.end());
            }
        }

        private Optional<PdfPlaces> places() {
            int catalog = text.lastIndexOf("/Type/Catalog");
            if (catalog < 0) {
                return Optional.empty();
            }
            var entries = text.substring(catalog, text.indexOf("endobj", catalog));
            addPages(reference(entries, "/Pages"), 0);
            var sheets = new HashMap<String, Integer>();
            var matcher = DESTINATION.matcher(object(reference(entries, "/Dests")));
            while (matcher.find()) {
                int sheet = pages.indexOf(matcher.group(2));
                if (sheet >= 0) {
                    sheets.putIfAbsent(matcher.group(1), sheet);
                }
            }
            return sheets.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PdfPlaces(sheets, pages.size()));
        }

        private static String reference(String entries, String name) {
            var matcher = Pattern.compile(name + "\\s+(\\d+) 0 R").matcher(entries);
            return matcher.find() ? matcher.group(1) : "";
        }

        private String object(String number) {
            var begin = objects.get(number);
            int end = begin == null ? -1 : text.indexOf("endobj", begin);
            return end < 0 ? "" : text.substring(begin, end);
        }

        private void addPages(String number, int depth) {
            var object = object(number);
            int kids = object.indexOf("/Kids");
            if (kids < 0) {
                if (!object.isEmpty()) {
                    pages.add(number);
                }
                return;
            }
            var matcher = KID.matcher(object.substring(kids, object.indexOf(']', kids) + 1));
            while (matcher.find() && depth < DEEPEST) {
                addPages(matcher.group(1), depth + 1);
            }
        }
    }
}
